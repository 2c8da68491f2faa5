// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"

#include <QList>
#include <QObject>
#include <QString>

class QTranslator;

namespace shelf {

struct Language;

/// What can be chosen.
struct LanguageChoice {
    QString key;  ///< "system", or a language's code
    QString name; ///< "As the system (Deutsch)", or its own name: "Français"
};

/// The choices, "as the system" first.
QList<LanguageChoice> languageChoices();
/// The language of a choice; a key that is none is the system's.
const Language& languageOfChoice(const QString& key);

/// Speaks the language that was chosen, from now on: texts of the window and of Qt, of the engine, numbers,
/// dates and the direction of layouts. Called once the application is there, before the first window.
void speakChosen(const Settings& settings);
/// Chooses another, keeps the choice, and says all that stands on the screen anew, without a restart.
void chooseLanguage(Settings& settings, const QString& key);

/// The same by a language itself; words: other texts than those of its message file, as a test has them.
void speakInWindow(const Language& language, QTranslator* words = nullptr);

/// Tells when another language is spoken: after all texts were said anew.
class LanguageNews : public QObject {
    Q_OBJECT
public:
    static LanguageNews& instance();

signals:
    void changed();
};

} // namespace shelf
