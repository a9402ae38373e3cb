"""Whose secret opens what, where it is kept, and that a wrong one changes nothing."""

from pathlib import Path

import pytest

from bot.store import Store, UnreadableStore, WrongKey
from tests.store.given import SECRET, change, modes, rows, sealed_things, session, turn


async def test_a_wrong_service_key_opens_nothing_and_overwrites_nothing(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(state="mine"), ("Hello",)))
    await store.close()
    stored = sealed_things(folder)

    other = await Store.open(folder, "another service key altogether")
    with pytest.raises(WrongKey, match="BEFOREHAND_SECRET_KEY"):
        await other.session_of("c-1")
    with pytest.raises(WrongKey):
        await other.unsent("c-1")
    for attempt in (session(state="theirs"), session("s-2", "theirs"), session(ended=True), None):
        with pytest.raises(WrongKey):
            await other.commit(turn("u-2", attempt, ("Hi",)))
    assert not await other.seen("c-1", "u-2")
    await other.close()

    assert sealed_things(folder) == stored
    again = await Store.open(folder, SECRET)
    found = await again.session_of("c-1")
    assert found is not None
    assert found.state == "mine"
    await again.close()


async def test_under_a_wrong_service_key_other_conversations_go_on_and_forgetting_works(
    store: Store, folder: Path
) -> None:
    await store.commit(turn("u-1", session()))
    await store.close()

    other = await Store.open(folder, "another service key altogether")
    assert len(await other.commit(turn("u-1", session("s-2"), ("Hi",), conversation="c-2"))) == 1
    await other.forget("c-1")
    assert await other.session_of("c-1") is None
    await other.commit(turn("u-2", session("s-3", "afresh")))
    found = await other.session_of("c-1")
    assert found is not None
    assert found.state == "afresh"
    await other.close()


async def test_without_a_secret_one_is_made_at_first_start_for_its_owner_only_and_used_again(folder: Path) -> None:
    store = await Store.open(folder)
    await store.commit(turn("u-1", session(state="mine")))
    await store.close()
    made = (folder / "secret.key").read_text()

    again = await Store.open(folder)
    found = await again.session_of("c-1")
    await again.close()

    assert found is not None
    assert found.state == "mine"
    assert (folder / "secret.key").read_text() == made
    assert len(made.strip()) == 64, "256 bits, in hexadecimal"
    assert modes(folder) == {".": 0o700, "beforehand.sqlite3": 0o600, "secret.key": 0o600}


async def test_a_secret_from_the_settings_makes_no_file(folder: Path) -> None:
    await (await Store.open(folder, SECRET)).close()

    assert not (folder / "secret.key").exists()


async def test_two_folders_do_not_share_a_secret(tmp_path: Path) -> None:
    for name in ("one", "two"):
        await (await Store.open(tmp_path / name)).close()

    assert (tmp_path / "one/secret.key").read_text() != (tmp_path / "two/secret.key").read_text()


@pytest.mark.parametrize("blank", ["", "  \n"])
async def test_a_blank_secret_is_refused_and_never_used_as_a_key(folder: Path, blank: str) -> None:
    with pytest.raises(WrongKey, match="blank"):
        await Store.open(folder, blank)

    await (await Store.open(folder)).close()
    (folder / "secret.key").write_text(blank)
    with pytest.raises(WrongKey, match=r"secret\.key is empty"):
        await Store.open(folder)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE session SET state = x'00'",
        "UPDATE session SET state = zeroblob(length(state))",
        "UPDATE session SET state = (SELECT body FROM outgoing)",
    ],
    ids=["too short", "overwritten", "a message in its place"],
)
async def test_a_damaged_state_is_named_as_damaged_and_nothing_else_is_lost(
    store: Store, folder: Path, damage: str
) -> None:
    await store.commit(turn("u-1", session(), ("Hello",)))
    change(folder, damage)

    with pytest.raises(UnreadableStore, match="stored state is damaged"):
        await store.session_of("c-1")

    assert [message.body for message in await store.unsent("c-1")] == ["Hello"]


async def test_the_content_of_one_session_cannot_be_passed_off_as_another_s(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session("s-1", "one")))
    await store.commit(turn("u-1", session("s-2", "two"), conversation="c-2"))
    change(folder, "UPDATE session_key SET wrapped = (SELECT wrapped FROM session_key WHERE session_id = 's-1')")

    with pytest.raises(WrongKey):
        await store.session_of("c-2")


async def test_damaged_text_is_named_as_damage_without_quoting_it(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", remember={"nation": "wales"}))
    change(folder, "UPDATE profile SET value = CAST(x'77616c6573ff' AS TEXT)")

    with pytest.raises(UnreadableStore, match="damaged") as caught:
        await store.profile("c-1")

    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert "wales" not in str(caught.value)


async def test_every_sealing_uses_a_fresh_nonce(store: Store, folder: Path) -> None:
    for number in range(20):
        await store.commit(turn(f"u-{number}", session(f"s-{number}", "same"), ("same",), conversation=f"c-{number}"))

    nonces = [value[:12] for (value,) in rows(folder, "SELECT state FROM session UNION ALL SELECT body FROM outgoing")]
    assert len(set(nonces)) == 40
