ref-page-top-1 = 个人数据
    的处理与
    重要的 **事：**相关。
ref-page-top-2 = Deutscher Text.
