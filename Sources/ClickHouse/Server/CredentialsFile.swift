import Files
import Glibc
package import Messages

/// Why no credentials were read.
package struct CredentialsFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unreadable(Message)
    /// Group or others may read or change it; its mode in octal digits.
    case open(mode: String)
    case foreign
    case noFile
    /// A line is not `host[:port] user password`; its number.
    case line(Int)
    /// Of credentials in the environment, too.
    case controlSign
  }

  /// The file; nil where it is the environment.
  package let path: String?
  package let kind: Kind

  init(_ path: String?, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  package var message: Message {
    let path = path ?? ""
    return switch kind {
    case .unreadable(let reason):
      Message("server.credentials.unreadable", ["path": path, "reason": reason])
    case .open(let mode): Message("server.credentials.open", ["path": path, "mode": mode])
    case .foreign: Message("server.credentials.foreign", ["path": path])
    case .noFile: Message("server.credentials.no-file", ["path": path])
    case .line(let line): Message("server.credentials.line", ["path": path, "line": line])
    case .controlSign: Message("server.credentials.control-sign")
    }
  }
}

/// The file in which passwords are kept, for their owner alone: lines of `host[:port] user password`, and comments
/// after `#`.
enum CredentialsFile {
  private static let limit = 1 << 20

  /// The first line for one of the hosts, in their order, and for a user.
  static func line(
    for hosts: [ServerAddress.Host], user: String?, environment: [String: String]
  ) throws(CredentialsFault) -> (user: String, password: String)? {
    guard let (path, isNamed) = path(environment) else { return nil }
    guard let bytes = try read(path, isNamed: isNamed) else { return nil }
    let lines = try lines(of: bytes, path)
    for host in hosts {
      if let line = lines.first(where: {
        matches($0.host, host) && (user == nil || $0.user == user)
      }) {
        return (line.user, line.password)
      }
    }
    return nil
  }

  private static func matches(_ text: String, _ host: ServerAddress.Host) -> Bool {
    [host.text, host.name, "[\(host.name)]"].contains(text.lowercased())
  }

  /// The file, and whether the user has named it.
  private static func path(_ environment: [String: String]) -> (String, isNamed: Bool)? {
    if let path = environment["CLIO_CREDENTIALS"], !path.isEmpty {
      return (UserFolder.expanded(path), true)
    }
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return (config + "/clio/credentials", false)
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return (home + "/.config/clio/credentials", false)
  }

  /// The bytes of the file, where nobody else may read it; nil where it is not there and was not named.
  private static func read(_ path: String, isNamed: Bool) throws(CredentialsFault) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if !isNamed, errno == ENOENT || errno == ENOTDIR { return nil }
      throw CredentialsFault(path, .unreadable(SystemError.message(errno)))
    }
    defer { close(descriptor) }
    // Of what was opened, so that no other file takes its place meanwhile.
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw CredentialsFault(path, .unreadable(SystemError.message(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw CredentialsFault(path, .noFile) }
    guard status.st_uid == geteuid() else { throw CredentialsFault(path, .foreign) }
    guard status.st_mode & 0o077 == 0 else {
      throw CredentialsFault(path, .open(mode: String(status.st_mode & 0o777, radix: 8)))
    }
    let (bytes, error) = FileDescriptor.bytes(of: descriptor, limit: limit)
    guard error == 0 else { throw CredentialsFault(path, .unreadable(SystemError.message(error))) }
    return bytes
  }

  private static func lines(
    of bytes: [UInt8], _ path: String
  ) throws(CredentialsFault) -> [(host: String, user: String, password: String)] {
    var lines: [(host: String, user: String, password: String)] = []
    let all = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in all.enumerated() {
      // Spaces at the end would be lost in a header, too.
      let text = Self.trimmed(Substring(String(decoding: bytes, as: UTF8.self)))
      if text.isEmpty || text.first == "#" { continue }
      // A password may have spaces, and is the rest of the line.
      let parts = text.split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == "\t" })
      guard parts.count == 3 else { throw CredentialsFault(path, .line(index + 1)) }
      guard text.utf8.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }) else {
        throw CredentialsFault(path, .controlSign)
      }
      lines.append((String(parts[0]), String(parts[1]), String(Self.trimmed(parts[2]))))
    }
    return lines
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let start = text.utf8.drop(while: isSpace)
    let count = start.reversed().drop(while: isSpace).count
    return Substring(start.prefix(count))
  }
}
