"""The same conversation in Telegram: updates in, pages out, and no turn lost between them."""
