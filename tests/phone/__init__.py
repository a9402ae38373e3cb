"""What a worker sees on a phone: chats drawn as pictures, measured, and looked at screen by screen."""
