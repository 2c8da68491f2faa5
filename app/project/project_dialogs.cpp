// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_dialogs.h"

#include "app/base/ask.h"
#include "app/base/settings.h"
#include "app/opening/file_dialog.h"
#include "engine/project/project.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/size/file_filters.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>

namespace shelf {

namespace {

struct ProjectDialogs {
    Q_DECLARE_TR_FUNCTIONS(ProjectDialogs)
};

void askForPlace(QWidget* window, const Settings& settings, const QString& name,
                 const std::function<void(const QString&)>& then)
{
    const QString last = settings.get(keys::lastFolder);
    QFileDialog* dialog = makeFileDialog(
        window, ProjectDialogs::tr("Save the project"),
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        "saveProject");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    setFileFilters(*dialog, {ProjectDialogs::tr("Shelfspace projects (*.shelfproject)")});
    dialog->setDefaultSuffix(textOf(kProjectEnding).mid(1));
    QString file = name.isEmpty() ? ProjectDialogs::tr("My shelves") : name;
    dialog->selectFile(file.replace(QLatin1Char('/'), QLatin1Char('-')) + textOf(kProjectEnding));
    const auto chosen = std::make_shared<QString>();
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen](const QString& wanted) { *chosen = wanted; });
    QObject::connect(dialog, &QFileDialog::finished, dialog, [chosen, then](int) { then(*chosen); });
    dialog->open();
}

} // namespace

ProjectQuestions projectQuestions(QWidget* window, Settings& settings)
{
    ProjectQuestions questions;
    questions.held = [window](const QString& name, const QString& who, const auto& then) {
        ask(window, ProjectDialogs::tr("%1 is open elsewhere").arg(name),
            who + QLatin1Char('\n') +
                ProjectDialogs::tr(
                    "A copy has all that was saved. It is saved under another name, so that neither "
                    "takes the place of the other."),
            {ProjectDialogs::tr("Cancel"), ProjectDialogs::tr("Open a copy")}, [then](int answer) {
                then(answer == 1 ? ProjectQuestions::Held::copy : ProjectQuestions::Held::cancel);
            });
    };
    questions.recovery = [window](const QString& name, const QString& what, const auto& then) {
        ask(window, ProjectDialogs::tr("Recover what was not saved of %1?").arg(name),
            what + QLatin1Char('\n') +
                ProjectDialogs::tr("The saved project stays as it is until you save it."),
            {ProjectDialogs::tr("Later"), ProjectDialogs::tr("Recover"), ProjectDialogs::tr("Discard")},
            [then](int answer) {
                then(answer == 1   ? ProjectQuestions::Recovery::recover
                     : answer == 2 ? ProjectQuestions::Recovery::discard
                                   : ProjectQuestions::Recovery::later);
            });
    };
    questions.changed = [window](const QString& name, const auto& then) {
        ask(window, ProjectDialogs::tr("%1 was changed elsewhere").arg(name),
            ProjectDialogs::tr(
                "Its file is another than the one that was opened here: somebody has saved it since. "
                "To replace it loses what they saved."),
            {ProjectDialogs::tr("Cancel"), ProjectDialogs::tr("Save as…"), ProjectDialogs::tr("Replace it")},
            [then](int answer) {
                then(answer == 1   ? ProjectQuestions::Changed::saveAs
                     : answer == 2 ? ProjectQuestions::Changed::replace
                                   : ProjectQuestions::Changed::cancel);
            });
    };
    questions.place = [window, &settings](const QString& name, const auto& then) {
        askForPlace(window, settings, name, then);
    };
    return questions;
}

void editProjectNotes(QWidget* window, const QString& name, const QString& notes,
                      const std::function<void(const QString&)>& changed)
{
    if (auto* shown = window->findChild<QDialog*>(QStringLiteral("projectNotes"))) {
        shown->raise();
        return shown->activateWindow();
    }
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("projectNotes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ProjectDialogs::tr("Notes on %1").arg(name));
    auto* text = new QPlainTextEdit(notes, dialog);
    text->setObjectName(QStringLiteral("projectNotesText"));
    text->setAccessibleName(ProjectDialogs::tr("Project notes"));
    text->setPlaceholderText(ProjectDialogs::tr(
        "What this work is about, what was tried, what is to be done. Saved with the project."));
    text->setTabChangesFocus(true);
    QObject::connect(text, &QPlainTextEdit::textChanged, dialog,
                     [text, changed] { changed(text->toPlainText()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(60 * theme::kGrid, 45 * theme::kGrid);
    dialog->show(); // beside the window, which stays alive
}

} // namespace shelf
