const damper = { open: true };
