"""What can be counted about the service without counting anybody: no label says who, where or about what."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The service's counters, each with its fixed labels."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.updates = Counter(
            "beforehand_updates", "Updates that came in, by what became of them.", ["outcome"], registry=self.registry
        )
        self.turn_seconds = Histogram(
            "beforehand_turn_seconds",
            "Seconds from an update's arrival to its commit.",
            buckets=SECONDS,
            registry=self.registry,
        )
        self.calls = Counter(
            "beforehand_telegram_calls", "Calls to Telegram, by outcome.", ["method", "outcome"], registry=self.registry
        )
        self.waiting = Gauge("beforehand_messages_waiting", "Messages that wait to be sent.", registry=self.registry)
        self.store_problems = Counter(
            "beforehand_store_problems", "Turns that could not be committed at once.", ["kind"], registry=self.registry
        )

    def page(self) -> bytes:
        """Return all of it in Prometheus' text format."""
        return generate_latest(self.registry)
