"""The judge takes what the Bot API takes, in a form or in JSON, and refuses everything else."""

import json

import pytest

from tests.telegram.peers.judge import Judge, Refused
from tests.telegram.peers.models import METHODS


def keys(**button: object) -> dict[str, object]:
    return {"inline_keyboard": [[button]]}


@pytest.fixture
def judge() -> Judge:
    return Judge()


def test_every_method_of_the_bot_api_is_known() -> None:
    assert len(METHODS) > 150
    assert {"sendMessage", "getUpdates", "setMyCommands", "deleteMessages"} <= METHODS.keys()


def test_a_form_is_read_into_the_values_that_it_means(judge: Judge) -> None:
    keys = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    given = {"chat_id": "4001", "text": "12", "disable_notification": "true", "reply_markup": json.dumps(keys)}

    read = judge.request("sendMessage", given)

    assert read["text"] == "12"
    assert read["disable_notification"] is True
    assert read["reply_markup"] == keys
    assert judge.accepted["sendMessage"] == 1


@pytest.mark.parametrize(
    ("method", "given", "why"),
    [
        ("sendMessage", {"chat_id": 1}, "text"),
        ("sendMessage", {"chat_id": 1, "text": "a", "colour": "red"}, "colour"),
        ("sendMessage", {"chat_id": 1, "text": "a" * 4097}, "too long"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "empty"),
        ("sendMessage", {"chat_id": 1, "text": "<b>a", "parse_mode": "HTML"}, "end tag"),
        ("sendMessage", {"chat_id": 1, "text": "1 < 2", "parse_mode": "HTML"}, "can't parse"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "string"),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": "{"}, "no JSON"),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": keys(text="a")}, "exactly"),
        (
            "editMessageReplyMarkup",
            {"chat_id": 1, "message_id": 2, "reply_markup": keys(text="a", callback_data="ä" * 33)},
            "BUTTON_DATA_INVALID",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "reply_markup": keys(text="a", callback_data="a", size=3)},
            "size",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "TOO_LONG"),
        ("sendPost", {}, "no such method"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason_and_fails_the_test_at_its_end(
    judge: Judge, method: str, given: dict[str, object], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        judge.request(method, given)

    with pytest.raises(AssertionError, match=why):
        judge.assert_all_accepted()


def test_what_a_server_says_is_judged_as_well(judge: Judge) -> None:
    chat = {"id": 1, "type": "private", "first_name": "Sam"}
    judge.result("sendMessage", {"message_id": 1, "date": 1, "chat": chat, "text": "a"})
    judge.update({"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "a"}})
    judge.assert_all_accepted()

    with pytest.raises(Refused, match="mood"):
        judge.result("sendMessage", {"message_id": 1, "date": 1, "chat": chat, "mood": "good"})
    with pytest.raises(Refused, match="chat_instance"):
        judge.update({"update_id": 1, "callback_query": {"id": "1", "from": {}, "data": "a"}})


def test_a_method_that_was_never_seen_is_missed(judge: Judge) -> None:
    judge.request("getMe", {})

    with pytest.raises(AssertionError, match=r"never seen: setMyCommands; seen: getMe"):
        judge.assert_all_accepted("getMe", "setMyCommands")
