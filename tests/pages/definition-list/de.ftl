ref-page-top-1 = Qube (deutsch)
ref-page-top-2 = Ein Abteil des Systems.
ref-page-top-3 = : Eine virtuelle Maschine.
ref-page-top-4 = Vorlage
ref-page-top-5 = Womit ein [Qube]({ $qube }) beginnt.
