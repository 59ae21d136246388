ref-page-top-1 = Siehe { $url-3 }, { $url-2 } und { $url }, oder schreiben Sie an { $email }.
