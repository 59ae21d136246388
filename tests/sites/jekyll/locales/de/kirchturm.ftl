ref-18-title = Kirchturm
ref-18-top-1 = Auf dem Kirchturm, über den Glocken. Nur Wind.
ref-18-top-2 = Die stärkste Bö: 131 km/h
ref-18-top-3 = Mittags erschüttern die Glocken den Sensor.
