import Glibc

extension ServerAddress {
  /// Reads an address.
  ///
  /// - Throws: what is wrong with it, and where. A password is refused: addresses stand in histories, scripts and
  ///   lists of processes.
  package init(_ text: String) throws(AddressFault) { self = try AddressParser(text).address() }
}

private struct AddressParser {
  private let text: String
  /// The address without what may be a password.
  private let shown: String

  init(_ text: String) {
    self.text = text
    shown = Self.withoutPassword(text)
  }

  func address() throws(AddressFault) -> ServerAddress {
    guard let (length, isSealed) = ServerAddress.scheme(of: text) else {
      throw fault(.noScheme, text.startIndex)
    }
    let rest = text.dropFirst(length)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    try refuseUser(in: authority)
    try refusePassword(in: rest)
    if let sign = rest.firstIndex(of: "#") { throw fault(.fragment, sign) }
    let hosts = try self.hosts(authority, isSealed: isSealed)
    let path = rest[authority.endIndex...].prefix { $0 != "?" }
    let database = path.dropFirst()
    guard !database.isEmpty else { throw fault(.noDatabase, path.endIndex) }
    if let slash = database.firstIndex(of: "/") { throw fault(.deepPath, slash) }
    let options = try self.options(rest[path.endIndex...].dropFirst())
    return ServerAddress(
      hosts: hosts, isSealed: isSealed, database: try decoded(database),
      cluster: options["cluster"],
      user: options["user"], authorityFile: options["ca"])
  }

  private func refuseUser(in authority: Substring) throws(AddressFault) {
    guard let at = authority.lastIndex(of: "@") else { return }
    let kind: AddressFault.Kind = authority[..<at].contains(":") ? .password : .user
    throw fault(kind, authority.startIndex)
  }

  private func refusePassword(in rest: Substring) throws(AddressFault) {
    for name in Self.passwordWords {
      if let place = Self.option(name, in: rest) { throw fault(.password, place) }
    }
  }

  private func hosts(_ authority: Substring, isSealed: Bool) throws(AddressFault) -> [ServerAddress
    .Host]
  {
    var hosts: [ServerAddress.Host] = []
    for part in authority.split(separator: ",", omittingEmptySubsequences: false) {
      let host = try self.host(part, port: ServerAddress.port(isSealed: isSealed))
      guard !hosts.contains(host) else { throw fault(.doubledHost(host.text), part.startIndex) }
      hosts.append(host)
    }
    return hosts
  }

  private func host(_ part: Substring, port usual: Int) throws(AddressFault) -> ServerAddress.Host {
    guard !part.isEmpty else { throw fault(.noHost, part.startIndex) }
    var name = part.prefix { $0 != ":" }
    var rest = part[name.endIndex...]
    if part.first == "[" {
      guard let end = part.firstIndex(of: "]") else { throw fault(.bracket, part.startIndex) }
      name = part[..<end].dropFirst()
      rest = part[end...].dropFirst()
      var number = in6_addr()
      guard inet_pton(AF_INET6, String(name), &number) == 1 else {
        throw fault(.host(String(name)), name.startIndex)
      }
    } else {
      // More than one colon: a number of IPv6 whose end nobody knows.
      guard rest.count(where: { $0 == ":" }) <= 1 else { throw fault(.bracket, part.startIndex) }
      guard !name.isEmpty else { throw fault(.noHost, part.startIndex) }
      guard name.utf8.allSatisfy(Self.isOfName), name.first != "-" else {
        throw fault(.host(String(name)), name.startIndex)
      }
    }
    guard !rest.isEmpty else { return ServerAddress.Host(name: name.lowercased(), port: usual) }
    let digits = rest.dropFirst()
    guard rest.first == ":", !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let port = Int(digits), (1...65535).contains(port)
    else { throw fault(.port(String(digits)), rest.startIndex) }
    return ServerAddress.Host(name: name.lowercased(), port: port)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func options(_ text: Substring) throws(AddressFault) -> [String: String] {
    var options: [String: String] = [:]
    guard !text.isEmpty else { return options }
    for part in text.split(separator: "&", omittingEmptySubsequences: false) {
      let name = String(part.prefix { $0 != "=" })
      guard ["cluster", "user", "ca"].contains(name) else {
        throw fault(.option(name), part.startIndex)
      }
      let value = part.dropFirst(name.count + 1)
      guard !value.isEmpty else { throw fault(.noValue(name), part.startIndex) }
      guard options.updateValue(try decoded(value), forKey: name) == nil else {
        throw fault(.doubledOption(name), part.startIndex)
      }
    }
    return options
  }

  private func decoded(_ part: Substring) throws(AddressFault) -> String {
    // A sign without a picture would end a header or a line.
    guard let text = PercentText.decoded(part), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else {
      throw fault(.encoding, part.startIndex)
    }
    return text
  }

  private func fault(_ kind: AddressFault.Kind, _ place: String.Index) -> AddressFault {
    AddressFault(
      address: shown, place: text.distance(from: text.startIndex, to: place) + 1, kind: kind)
  }

  private static let passwordWords = ["password", "pass", "key", "secret"]

  /// Where an option stands, whether or not the address is one else.
  private static func option(_ name: String, in text: Substring) -> String.Index? {
    let parts = text.drop { $0 != "?" }.split(whereSeparator: { $0 == "?" || $0 == "&" })
    return parts.first { $0.lowercased().hasPrefix(name + "=") }?.startIndex
  }

  /// An address with `..` in the place of what may be a password.
  private static func withoutPassword(_ text: String) -> String {
    var shown = text
    for name in passwordWords {
      guard let place = option(name, in: shown[...]) else { continue }
      let start = shown.index(place, offsetBy: name.count + 1)
      shown.replaceSubrange(
        start..<(shown[start...].firstIndex(of: "&") ?? shown.endIndex), with: "..")
    }
    // Also where a password has a slash in it: all up to the last `@`.
    guard let length = ServerAddress.scheme(of: shown)?.length, let at = shown.lastIndex(of: "@"),
      let colon = shown.dropFirst(length)[..<at].firstIndex(of: ":")
    else { return shown }
    shown.replaceSubrange(shown.index(after: colon)..<at, with: "..")
    return shown
  }
}
