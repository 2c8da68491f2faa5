// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace shelf {

/// Keeps the keyboard where it is when the control that has it turns gray, or is a button that goes away. Qt
/// would pass it on to whatever comes next in the window, which may be a button that removes something: the
/// next Space would press that. It rests with what is around the control instead, where no key does anything,
/// and comes back as soon as the control can be used again, unless the person has gone elsewhere. For every
/// window of the program.
class LostFocus : public QObject {
    Q_OBJECT
public:
    explicit LostFocus(QObject* parent = nullptr); ///< there must be an application

    /// Where the Tab key goes on from: the control that `focus` keeps the keyboard for; `focus` itself where it
    /// does so for none.
    static QWidget* placeOf(QWidget* focus);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shelf
