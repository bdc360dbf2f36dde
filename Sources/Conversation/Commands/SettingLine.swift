import Engine
import Messages
import Query
import Rendering

/// The settings as dot commands, by which another session is set as this one is.
enum SettingLine {
  static func all(of session: Session) -> [String] {
    let settings = session.settings
    let limits = settings.limits
    return [
      ".mode \(settings.mode.rawValue)",
      ".limit \(settings.rowLimit.map(String.init) ?? "off")",
      ".header \(word(settings.header))",
      ".null \(ArgumentWords.quoted(settings.nullText))",
      ".lang \(session.workspace.language)",
      ".color \(settings.colour == settings.defaultColour ? "auto" : word(settings.colour))",
      ".timer \(word(settings.showsTime))",
      ".echo \(word(settings.echoes))",
      ".bail \(word(!settings.keepsGoing))",
      ".bom \(word(settings.writesMark))",
      ".guard \(word(settings.guardsFormulas))",
      ".set timeout \(limits.time.map(number) ?? "off")",
      ".set memory \(limits.memory.map(String.init) ?? "off")",
      ".set order \(word(session.workspace.takesDeclaredOrder))",
      ".set accessible \(word(settings.isAccessible))",
      ".set wide \(WideWord(settings.layout).rawValue)",
      ".set menu \(word(settings.showsMenu))",
      ".set hints \(word(settings.showsHints))",
      ".set theme \(settings.theme.rawValue)",
      ".pager \(settings.pager.written)",
    ] + (settings.editor.map { [".set editor \($0.rawValue)"] } ?? [])
  }

  /// The commands that set one thing each, and may follow `.set`.
  static let commands: [Command] = [
    .mode, .limit, .header, .null, .lang, .color, .timer, .echo, .bail, .bom, .guard,
    .pager,
  ]

  private static func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }

  private static func number(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
