ref-page-top-1 = Ein Text darüber.
ref-page-top-2 = Ein Punkt mit
ref-page-top-3 = Noch ein Punkt
ref-page-top-4 = Ein Kasten.
