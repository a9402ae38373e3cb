"""Tests of how a session moves; `given` holds the trees and the talk that they begin from."""
