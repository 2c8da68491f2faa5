// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/key_lines.h"

#include <QtGlobal>

namespace shelf {

namespace {

constexpr const char* kAnywhere = QT_TRANSLATE_NOOP("KeyLines", "Getting about");
constexpr const char* kLists = QT_TRANSLATE_NOOP("KeyLines", "In lists and tables");
constexpr const char* kMap = QT_TRANSLATE_NOOP("KeyLines", "On the map");
constexpr const char* kCharts = QT_TRANSLATE_NOOP("KeyLines", "On curves and bars");
constexpr const char* kSearch = QT_TRANSLATE_NOOP("KeyLines", "In the search field");
constexpr const char* kTraining = QT_TRANSLATE_NOOP("KeyLines", "On the page Training");

constexpr KeyLine kLines[]{
    {kAnywhere, QT_TRANSLATE_NOOP("KeyLines", "Next or previous control"),
     QT_TRANSLATE_NOOP("KeyLines", "Tab, Shift+Tab")},
    {kAnywhere, QT_TRANSLATE_NOOP("KeyLines", "The menus"), QT_TRANSLATE_NOOP("KeyLines", "Alt, F10")},
    {kAnywhere, QT_TRANSLATE_NOOP("KeyLines", "The menu of what has the keyboard"),
     QT_TRANSLATE_NOOP("KeyLines", "Menu, Shift+F10")},
    {kLists, QT_TRANSLATE_NOOP("KeyLines", "Next or previous line"),
     QT_TRANSLATE_NOOP("KeyLines", "Up, Down")},
    {kLists, QT_TRANSLATE_NOOP("KeyLines", "First or last line"),
     QT_TRANSLATE_NOOP("KeyLines", "Ctrl+Home, Ctrl+End")},
    {kLists, QT_TRANSLATE_NOOP("KeyLines", "Find by first letters"),
     QT_TRANSLATE_NOOP("KeyLines", "Letters")},
    {kLists, QT_TRANSLATE_NOOP("KeyLines", "Copy the selected lines"),
     QT_TRANSLATE_NOOP("KeyLines", "Ctrl+C")},
    {kLists, QT_TRANSLATE_NOOP("KeyLines", "Select more lines"),
     QT_TRANSLATE_NOOP("KeyLines", "Shift+Up, Shift+Down, Ctrl+A")},
    {kTraining, QT_TRANSLATE_NOOP("KeyLines", "Pause or resume"), QT_TRANSLATE_NOOP("KeyLines", "Space")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Move or turn"),
     QT_TRANSLATE_NOOP("KeyLines", "Left, Right, Up, Down")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Nearer, farther"), QT_TRANSLATE_NOOP("KeyLines", "+, -")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "See everything"), QT_TRANSLATE_NOOP("KeyLines", "F")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Usual side, in space"), QT_TRANSLATE_NOOP("KeyLines", "Home")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Bring out the next entry of the legend"),
     QT_TRANSLATE_NOOP("KeyLines", "C")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Go into the legend; Space adds or removes an entry"),
     QT_TRANSLATE_NOOP("KeyLines", "K")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Move, rectangle, lasso"), QT_TRANSLATE_NOOP("KeyLines", "P, R, L")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "With rectangle or lasso: move the cross, set a corner"),
     QT_TRANSLATE_NOOP("KeyLines", "Arrows, Space")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Next or previous neighbor, Enter selects"),
     QT_TRANSLATE_NOOP("KeyLines", "], [")},
    {kMap, QT_TRANSLATE_NOOP("KeyLines", "Clear the selection"), QT_TRANSLATE_NOOP("KeyLines", "Esc")},
    {kCharts, QT_TRANSLATE_NOOP("KeyLines", "Next or previous figure"),
     QT_TRANSLATE_NOOP("KeyLines", "Left, Right")},
    {kCharts, QT_TRANSLATE_NOOP("KeyLines", "Curves: nearer, farther, see everything"),
     QT_TRANSLATE_NOOP("KeyLines", "+, -, F")},
    {kSearch, QT_TRANSLATE_NOOP("KeyLines", "Choose a hit"),
     QT_TRANSLATE_NOOP("KeyLines", "Up, Down, Enter")},
    {kSearch, QT_TRANSLATE_NOOP("KeyLines", "Close and clear"), QT_TRANSLATE_NOOP("KeyLines", "Esc")},
};

} // namespace

std::span<const KeyLine> keyLines()
{
    return kLines;
}

} // namespace shelf
