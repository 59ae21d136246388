# A built-in notice.

notice-plain = Trang này là bản dịch của { $link }bản gốc tiếng Anh{ $link-end }.
notice-prevails = Bản dịch này chỉ nhằm mục đích cung cấp thông tin; { $link }bản gốc tiếng Anh{ $link-end } được ưu tiên áp dụng.
notice-english = { $parts } trên { $all } phần được hiển thị bằng tiếng Anh vì chưa có bản dịch cập nhật.
notice-older = { $parts } phần dựa theo phiên bản cũ hơn của văn bản tiếng Anh.
notice-unreviewed = { $parts } phần chưa được kiểm tra.
notice-redirect = Trang này hiện chưa có bằng tiếng Việt. { $link }Đến trang gốc{ $link-end }
