"""The bot as its own process against both Telegrams, by polling and by webhook."""
