// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include "widgets/look/shelf_style.h"
#include "widgets/size/font_follower.h"
#include "widgets/size/whole_tips.h"

#include <QApplication>
#include <QStyleHints>

#include <initializer_list>

namespace shelf::theme {

namespace {

ThemeChoice g_choice = ThemeChoice::system;
Contrast g_contrast = Contrast::system;
DesktopColors g_desktop;

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

constexpr Shades kLightContrast{0xffffffff, 0xffffffff, 0xfff0f0f0, 0xffffffff, 0xff000000, 0xff1a1a1a,
                                0xff595959, 0xff00309c, 0xffffffff, 0xff00309c, 0xff4b0082, 0xffffffff,
                                0xffffffff, 0xffd0d0d0, 0xff6b6b6b, 0xff404040, 0xff000000};
constexpr Shades kDarkContrast{0xff000000, 0xff000000, 0xff141414, 0xff000000, 0xffffffff, 0xffe8e8e8,
                               0xffa6a6a6, 0xffffd83d, 0xff000000, 0xff9cc4ff, 0xffdab6ff, 0xff000000,
                               0xff606060, 0xff4d4d4d, 0xff9a9a9a, 0xff707070, 0xffffffff};

const Shades& shadesOf(bool night, bool strong)
{
    if (strong)
        return night ? kDarkContrast : kLightContrast;
    return night ? kDark : kLight;
}

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

bool isSystemDark(QApplication& application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // An empty palette asks for the platform's own, which tells whether the desktop is dark.
    application.setPalette(QPalette());
    return dark(application.palette());
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
        new FontFollower(application);
        new WholeTips(application);
    }
    bool wantDark = choice == ThemeChoice::dark;
    if (choice == ThemeChoice::system)
        wantDark = g_desktop.dark.value_or(isSystemDark(application));
    application.setPalette(makePalette(shadesOf(wantDark, isHighContrast())));
}

void setContrast(QApplication& application, Contrast contrast)
{
    g_contrast = contrast;
    apply(application, g_choice);
}

Contrast contrast()
{
    return g_contrast;
}

bool isHighContrast()
{
    return g_contrast == Contrast::high || (g_contrast == Contrast::system && g_desktop.highContrast);
}

void setDesktop(QApplication& application, const DesktopColors& desktop)
{
    g_desktop = desktop;
    followSystem(application);
}

void followSystem(QApplication& application)
{
    if (g_choice == ThemeChoice::system || g_contrast == Contrast::system)
        apply(application, g_choice);
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
    const bool night = isDark();
    ThemeColors c = colors(night);
    if (isHighContrast()) {
        const Shades& s = shadesOf(night, true);
        c.accent = QColor::fromRgb(s.accent);
        c.separator = QColor::fromRgb(s.mid);
        c.subdued = QColor::fromRgb(s.subdued);
        c.canvas = QColor::fromRgb(s.base);
        c.baseline = QColor::fromRgb(s.subdued);
    }
    return c;
}

ThemeColors colors(bool night)
{
    const Shades& s = shadesOf(night, false);
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
