import Glibc

/// The environment variables.
enum Environment {
  static var all: [String: String] {
    var variables: [String: String] = [:]
    // In bounds: `environ` ends with a null pointer.
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      next += 1
    }
    return variables
  }
}
