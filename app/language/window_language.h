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
/// Chooses another, keeps the choice, and speaks it soon.
void chooseLanguage(Settings& settings, const QString& key);

/// Speaks a language, and says all that stands on the screen anew, without a restart: what is seen before this
/// returns, what is hidden when it is shown or between two frames. Reads files where the language was not spoken
/// before: speakSoon() is for windows. words: other texts than those of its message file, as a test has them.
void speakInWindow(const Language& language, QTranslator* words = nullptr);
/// The same once another thread has read the message files; of several in a row, the last one.
void speakSoon(const Language& language);

/// Tells when another language is spoken: after all texts were said anew.
class LanguageNews : public QObject {
    Q_OBJECT
public:
    static LanguageNews& instance();

signals:
    void changed();
};

} // namespace shelf
