fn damper() {}
