/// The bounds of the length of a text or list, both within it.
package struct LengthBounds: Equatable, Sendable {
  package var minimum: Int?
  package var maximum: Int?

  func contains(_ count: Int) -> Bool { count >= minimum ?? 0 && count <= maximum ?? .max }
}
