"""`python -m bot` is the same as `beforehand`."""

from bot.cli import main

if __name__ == "__main__":
    main()
