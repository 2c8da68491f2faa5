#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A settings portal for tst_desktop_watch: says that it is dark, then whatever stands on a line of standard input
(namespace, key, value as GVariant text)."""
import sys
from gi.repository import Gio, GLib
node = Gio.DBusNodeInfo.new_for_xml('''<node><interface name="org.freedesktop.portal.Settings">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>''')
PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
def call(connection, sender, path, interface, method, given, invocation):
    room = {"color-scheme": GLib.Variant("u", 1), "contrast": GLib.Variant("u", 0)}
    invocation.return_value(GLib.Variant("(a{sa{sv}})", ({"org.freedesktop.appearance": room},)))
bus.register_object(PATH, node.interfaces[0], call, None, None)
def change(channel, condition):
    line = sys.stdin.readline().split()
    if not line:
        loop.quit()
        return False
    value = GLib.Variant("(ssv)", (line[0], line[1], GLib.Variant.parse(None, " ".join(line[2:]))))
    bus.emit_signal(None, PATH, NAME, "SettingChanged", value)
    return True
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", 0,
                               lambda *a: print("ready", flush=True), lambda *a: loop.quit())
GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, change)
loop = GLib.MainLoop()
loop.run()
