package import JSON

extension SiteManifest {
  /// A JSON Schema (2020-12) of the file.
  ///
  /// - Parameter base: the site’s absolute address.
  package static func schema(base: String) -> JSON {
    .object([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .text(base + schemaPath), "title": "manifest.json",
      "description":
        "Each file of the site, and each record with what the public sees of it in each language.",
      "type": "object",
      "properties": .object([
        "format": .object(["const": .text(format)]), "$schema": text, "base": text,
        "files": entries(
          [
            "path": text, "size": .object(["type": "integer", "minimum": .int(0)]),
            "sha256": digest,
          ], required: ["path", "size", "sha256"]),
        "records": entries(
          [
            "kind": text, "id": text, "status": .object(["const": "withdrawn"]), "vi": side,
            "en": side,
          ], required: ["kind", "id", "vi", "en"]),
      ]),
      "required": ["format", "base", "files", "records"],
    ])
  }

  private static let text = JSON.object(["type": "string"])

  private static let digest = JSON.object(["type": "string", "pattern": "^[0-9a-f]{64}$"])

  private static let side = object(
    ["address": text, "facts": digest, "text": digest], required: ["address"])

  private static func entries(
    _ properties: KeyValuePairs<String, JSON?>, required: [JSON]
  ) -> JSON {
    .object(["type": "array", "items": object(properties, required: required)])
  }

  private static func object(
    _ properties: KeyValuePairs<String, JSON?>, required: [JSON]
  ) -> JSON {
    .object([
      "type": "object", "properties": .object(properties), "required": .list(required),
      "additionalProperties": .bool(false),
    ])
  }
}
