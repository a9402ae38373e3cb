"""Everything that plays Telegram in tests: two servers, their judge, and people who tap and type."""
