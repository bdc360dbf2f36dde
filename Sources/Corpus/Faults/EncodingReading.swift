/// What some bytes would be in an encoding: its name, and the first words that tell it from others.
package struct EncodingReading: Equatable, Sendable {
  package let name: String
  package let words: String
}
