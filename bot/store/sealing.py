"""Encryption: a key for each session, wrapped under the service's own key, so that destroying one key ends a session.

AES-256-GCM with a random 96-bit nonce before each ciphertext (NIST SP 800-38D, 8.2.2). What kind of thing was sealed
and the session's id are bound in as associated data, so that nothing stored can be passed off as something else.
Text is filled up to a whole number of steps first: our sentences are known, so a length would tell which one it is.
"""

import hmac
import secrets
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.store.problems import UnreadableStore, wrong_key

_NONCE = 12  # bytes
_TAG = 16  # bytes
_KEY = 32  # bytes
_LENGTH = 4  # bytes before the text that say how long it is
STEP = 1024
"""Bytes of which a sealed state or message holds a whole number."""
WORDING_STEP = 32 * 1024
"""The same for the files of a tree, which are packed: the largest, `first-visit`, takes 15.7 kB (2026-11)."""


class SessionKey:
    """Seals and opens what one session keeps."""

    def __init__(self, session_id: str, key: bytes) -> None:
        self.session_id = session_id
        self._cipher = AESGCM(key)

    def seal(self, kind: str, text: str) -> bytes:
        """The ciphertext of `text`; `kind` says what it is ("state", "message")."""
        return _seal(self._cipher, kind, self.session_id, _filled(_bytes(text), STEP))

    def seal_wording(self, text: str) -> bytes:
        """The ciphertext of all files of a tree, packed, which is as long as that of any other tree."""
        return _seal(self._cipher, "wording", self.session_id, _filled(zlib.compress(_bytes(text)), WORDING_STEP))

    def open(self, kind: str, sealed: bytes) -> str:
        """The text again. Raises UnreadableStore when the ciphertext was damaged, or belongs elsewhere."""
        return _text(_emptied(self._opened(kind, sealed)))

    def open_wording(self, sealed: bytes) -> str:
        """The files of a tree again. Raises as `open`."""
        return _text(zlib.decompress(_emptied(self._opened("wording", sealed))))

    def sealed_anew(self, kind: str, sealed: bytes) -> bytes:
        """What a program of before 2026-11-22 sealed as long as it was, as it is sealed now. Raises as `open`."""
        return self.seal(kind, _text(self._opened(kind, sealed)))

    def _opened(self, kind: str, sealed: bytes) -> bytes:
        try:
            return _open(self._cipher, kind, self.session_id, sealed)
        except InvalidTag:
            raise UnreadableStore(
                f"A stored {kind} is damaged and cannot be opened. "
                "Please restore the database from a backup, or let the conversation be forgotten."
            ) from None


def place_of(key: SessionKey, tree: str, version: str) -> bytes:
    """Which tree a session walks, and in which version, sealed: it may be a worker's own."""
    return key.seal("place", f"{tree}\n{version}")


def place_in(key: SessionKey, place: bytes) -> tuple[str, str]:
    """Tree and version again. Raises UnreadableStore where they were damaged."""
    tree, version = key.open("place", place).split("\n")
    return tree, version


class ServiceKey:
    """Wraps and unwraps the keys of sessions."""

    def __init__(self, secret: str) -> None:
        # HKDF (RFC 5869) without salt: the secret is a random key, not a password, and the purpose is in `info`.
        derived = HKDF(SHA256(), _KEY, salt=None, info=b"beforehand store, service key 1").derive(
            secret.encode("utf-8", "surrogatepass")
        )
        self._cipher = AESGCM(derived)
        self._one_way = HKDF(SHA256(), _KEY, salt=None, info=b"beforehand store, one-way tokens 1").derive(
            secret.encode("utf-8", "surrogatepass")
        )

    def token(self, purpose: bytes, salt: bytes, who: str) -> bytes:
        """A one-way token of 16 bytes for somebody. Without this key, or once `salt` is gone, it leads to nobody."""
        told = b"\0".join((purpose, salt.hex().encode(), who.encode("utf-8", "surrogatepass")))
        return hmac.digest(self._one_way, told, "sha256")[:16]

    def new_session(self, session_id: str) -> tuple[SessionKey, bytes]:
        """A fresh key for a session, and the same key wrapped for storing."""
        key = secrets.token_bytes(_KEY)
        return SessionKey(session_id, key), _seal(self._cipher, "key", session_id, key)

    def unwrap(self, session_id: str, wrapped: bytes) -> SessionKey:
        """The session's key. Raises WrongKey when it was wrapped under another service key."""
        try:
            return SessionKey(session_id, _open(self._cipher, "key", session_id, wrapped))
        except InvalidTag:
            raise wrong_key() from None

    def new_salt(self, quarter: str) -> tuple[bytes, bytes]:
        """A fresh salt for the tokens of a quarter, and the same salt sealed for storing."""
        salt = secrets.token_bytes(_KEY)
        return salt, _seal(self._cipher, "salt", quarter, salt)

    def salt(self, quarter: str, sealed: bytes) -> bytes:
        """The salt of a quarter again. Raises WrongKey when it was sealed under another service key."""
        try:
            return _open(self._cipher, "salt", quarter, sealed)
        except InvalidTag:
            raise wrong_key() from None


def _bytes(text: str) -> bytes:
    # A lone surrogate is no valid UTF-8, but JSON can carry one and an answer must not be lost over it.
    return text.encode("utf-8", "surrogatepass")


def _text(plain: bytes) -> str:
    return plain.decode("utf-8", "surrogatepass")


def _filled(plain: bytes, step: int) -> bytes:
    told = len(plain).to_bytes(_LENGTH) + plain
    return told + bytes(-len(told) % step)


def _emptied(filled: bytes) -> bytes:
    length = int.from_bytes(filled[:_LENGTH])
    return filled[_LENGTH:][:length]


def _seal(cipher: AESGCM, kind: str, session_id: str, plain: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + cipher.encrypt(nonce, plain, _bound_to(kind, session_id))


def _open(cipher: AESGCM, kind: str, session_id: str, sealed: bytes) -> bytes:
    if len(sealed) < _NONCE + _TAG:
        raise InvalidTag
    return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], _bound_to(kind, session_id))


def _bound_to(kind: str, session_id: str) -> bytes:
    return f"{kind}:{session_id}".encode()
