internal import Records
internal import Vietnamese

extension Fields {
  /// Where an archive keeps what stands at another address, which may vanish.
  mutating func archived(of source: Key) -> String? {
    let key = Key(
      "archived",
      vi: "Bản lưu",
      "Địa chỉ web của bản lưu, để bạn đọc còn xem được khi bản gốc không còn. Đi cùng source.",
      en: "Archived",
      "Where an archive keeps it, so that readers find it when the original is gone. Goes with source.",
      example: "https://luutru.example.vn/2026/73-2023")
    let archived = optional(key, .address)
    need(source, .address, beside: key)
    return archived
  }
}
