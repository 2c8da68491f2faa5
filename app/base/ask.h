// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace shelf {

/// An answer that a question takes by itself after so many seconds, counted down on its button and told below
/// the question, unless a key is pressed or the mouse moves before. Only for one that loses nothing. 0 seconds: the question waits. No
/// second passes while `held` says so.
struct PatientAnswer {
    int answer = 0;
    int seconds = 0;
    std::function<bool()> held = {};
};

/// Asks over the window without stopping the program: answers are the buttons from the safest to the boldest;
/// Esc takes the first. `answered` gets the number of the button.
void ask(QWidget* window, const QString& question, const QString& explanation, const QStringList& answers,
         const std::function<void(int)>& answered, PatientAnswer patient = {});

} // namespace shelf
