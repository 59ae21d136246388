# A built-in notice.

notice-plain = หน้านี้เป็นคำแปลของ{ $link }ต้นฉบับภาษาอังกฤษ{ $link-end }
notice-prevails = คำแปลนี้จัดทำขึ้นเพื่อเป็นข้อมูลเท่านั้น โดยให้ถือ{ $link }ต้นฉบับภาษาอังกฤษ{ $link-end }เป็นหลัก
notice-english = { $parts } จาก { $all } ส่วนแสดงเป็นภาษาอังกฤษ เนื่องจากยังไม่มีคำแปลที่เป็นปัจจุบัน
notice-older = มี { $parts } ส่วนที่แปลจากข้อความภาษาอังกฤษฉบับเก่า
notice-unreviewed = มี { $parts } ส่วนที่ยังไม่ได้รับการตรวจสอบ
notice-redirect = ขณะนี้หน้านี้ยังไม่มีในภาษาไทย { $link }ไปยังหน้าต้นฉบับ{ $link-end }

# Where the pages are not in English.
notice-plain-other = หน้านี้แปลจาก{ $link }ต้นฉบับ{ $link-end } ({ $source })
notice-prevails-other = คำแปลนี้มีไว้เพื่อเป็นข้อมูลเท่านั้น ให้ยึด{ $link }ต้นฉบับ{ $link-end } ({ $source }) เป็นหลัก
notice-english-other = ส่วนที่แสดงเป็นภาษาต้นฉบับเพราะไม่มีคำแปลที่เป็นปัจจุบัน: { $parts } จาก { $all } ส่วน
notice-older-other = ส่วนที่อิงตามต้นฉบับรุ่นเก่า: { $parts } ส่วน
