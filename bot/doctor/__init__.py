"""What may be wrong with a service, looked at from outside while it runs or stands. Changes nothing."""
