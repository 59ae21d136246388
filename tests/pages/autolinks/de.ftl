ref-page-top-1 = Schreiben Sie an { $email } oder lesen Sie { $url }.
