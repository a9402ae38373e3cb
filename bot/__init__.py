"""Beforehand: a chat companion for the five minutes before a home visit."""
