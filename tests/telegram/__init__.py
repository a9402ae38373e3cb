"""Tests of the Telegram channel; `peers` holds everything that plays Telegram for them."""
