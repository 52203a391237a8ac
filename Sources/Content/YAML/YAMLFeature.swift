/// What YAML can do and a record must not, because a reader of the file could not see the facts any more.
enum YAMLFeature {
  case alias(String)
  case anchor(String)
  case tag(String)
  case mergeKey, complexKey, directive, secondDocument
}
