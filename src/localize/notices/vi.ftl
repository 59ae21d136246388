# A built-in notice.

notice-plain = Trang này là bản dịch của { $link }bản gốc tiếng Anh{ $link-end }.
notice-prevails = Bản dịch này chỉ nhằm mục đích cung cấp thông tin; { $link }bản gốc tiếng Anh{ $link-end } được ưu tiên áp dụng.
notice-english = { $parts } trên { $all } phần được hiển thị bằng tiếng Anh vì chưa có bản dịch cập nhật.
notice-older = { $parts } phần dựa theo phiên bản cũ hơn của văn bản tiếng Anh.
notice-unreviewed = { $parts } phần chưa được kiểm tra.
notice-redirect = Trang này hiện chưa có bằng tiếng Việt. { $link }Đến trang gốc{ $link-end }

# Where the pages are not in English.
notice-plain-other = Trang này là bản dịch của { $link }bản gốc{ $link-end } ({ $source }).
notice-prevails-other = Bản dịch này chỉ để tham khảo; { $link }bản gốc{ $link-end } ({ $source }) có giá trị quyết định.
notice-english-other = Số phần hiển thị bằng ngôn ngữ gốc vì chưa có bản dịch mới nhất: { $parts } trên { $all }.
notice-older-other = Số phần theo một phiên bản cũ hơn của bản gốc: { $parts }.
