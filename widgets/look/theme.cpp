// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include "widgets/look/shelf_style.h"

#include <QApplication>

#include <initializer_list>

namespace shelf::theme {

namespace {

ThemeChoice g_choice = ThemeChoice::system;

struct Shades {
    QRgb window, base, alternate, button, text, subdued, disabled, accent, onAccent, link, visited, toolTip;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Shades kLight{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xffffffff, 0xff1b212b, 0xff586273,
                        0xff9aa2ae, 0xff2b5fc7, 0xffffffff, 0xff2457bd, 0xff6a3fa0, 0xffffffff,
                        0xffffffff, 0xffe8eaee, 0xffd5d9df, 0xffa4acb8, 0xff6c7686};
constexpr Shades kDark{0xff1f2228, 0xff181a1f, 0xff1c1f24, 0xff2b2f37, 0xffe4e7ec, 0xffa2abb8,
                       0xff6b7380, 0xff7ea6f4, 0xff0d1420, 0xff8fb2f7, 0xffc0a2f0, 0xff2b2f37,
                       0xff3d434d, 0xff343942, 0xff3a404a, 0xff15171b, 0xff0b0c0e};

QPalette makePalette(const Shades& s)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, QRgb active, QRgb disabled) {
        p.setColor(QPalette::Active, role, QColor::fromRgb(active));
        p.setColor(QPalette::Inactive, role, QColor::fromRgb(active));
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
    };
    set(QPalette::Window, s.window, s.window);
    set(QPalette::Base, s.base, s.window);
    set(QPalette::AlternateBase, s.alternate, s.window);
    set(QPalette::Button, s.button, s.window);
    set(QPalette::ToolTipBase, s.toolTip, s.toolTip);
    set(QPalette::Highlight, s.accent, s.mid);
    set(QPalette::HighlightedText, s.onAccent, s.text);
    set(QPalette::Link, s.link, s.disabled);
    set(QPalette::LinkVisited, s.visited, s.disabled);
    set(QPalette::PlaceholderText, s.subdued, s.disabled);
    set(QPalette::BrightText, s.onAccent, s.onAccent);
    set(QPalette::ToolTipText, s.text, s.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, s.text, s.disabled);
    set(QPalette::Light, s.light, s.light);
    set(QPalette::Midlight, s.midlight, s.midlight);
    set(QPalette::Mid, s.mid, s.mid);
    set(QPalette::Dark, s.dark, s.dark);
    set(QPalette::Shadow, s.shadow, s.shadow);
    return p;
}

bool dark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

} // namespace

QPalette lightPalette()
{
    return makePalette(kLight);
}

QPalette darkPalette()
{
    return makePalette(kDark);
}

void apply(QApplication& application, ThemeChoice choice)
{
    g_choice = choice;
    if (!application.property("shelfStyle").toBool()) {
        application.setProperty("shelfStyle", true);
        application.setStyle(new ShelfStyle);
    }
    bool wantDark = choice == ThemeChoice::dark;
    if (choice == ThemeChoice::system) {
        // An empty palette asks for the platform's own, which tells whether the desktop is dark.
        application.setPalette(QPalette());
        wantDark = dark(application.palette());
    }
    application.setPalette(wantDark ? darkPalette() : lightPalette());
}

ThemeChoice choice()
{
    return g_choice;
}

bool isDark()
{
    // Whatever decides without a window has no palette.
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) && dark(QGuiApplication::palette());
}

ThemeColors colors()
{
    return colors(isDark());
}

ThemeColors colors(bool night)
{
    const Shades& s = night ? kDark : kLight;
    const auto pick = [night](QRgb light, QRgb darkOne) { return QColor::fromRgb(night ? darkOne : light); };
    ThemeColors c;
    c.accent = QColor::fromRgb(s.accent);
    c.training = pick(0xff1f4e9c, 0xff6ea0f5);
    c.validation = pick(0xffd2700c, 0xfff7b955);
    c.baseline = pick(0xff77808e, 0xff8d96a4);
    c.best = pick(0xff14744a, 0xff55c990);
    c.warning = pick(0xff875300, 0xffecb04c);
    c.error = pick(0xffb3261e, 0xfff28b82);
    c.separator = pick(0xffdde0e6, 0xff363b45);
    c.subdued = QColor::fromRgb(s.subdued);
    c.canvas = QColor::fromRgb(s.base);
    c.star = pick(0xffc98a00, 0xfff2bd4a);
    return c;
}

} // namespace shelf::theme
