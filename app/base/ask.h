// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace shelf {

/// Asks over the window without stopping the program: answers are the buttons from the safest to the boldest;
/// Esc takes the first, Return that of the number `byReturn`. It waits for as long as the person does.
/// `answered` gets the number of the button.
void ask(QWidget* window, const QString& question, const QString& explanation, const QStringList& answers,
         const std::function<void(int)>& answered, int byReturn = 0);

} // namespace shelf
