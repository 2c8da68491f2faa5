// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/autosave_field.h"

#include "app/base/ask.h"
#include "app/preferences/quiet_label.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace shelf {

AutosaveField::AutosaveField(AutosavePlace& place, QWidget* parent)
    : QWidget(parent), m_place(place), m_path(new ElidedLabel(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("autosavePlace"));
    const QString title = tr("Folder of unsaved work");
    setProperty("words", QString(title + QLatin1Char(' ') + tr("autosave journal directory disk move place")));
    auto* label = new QLabel(title, this);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change = new QPushButton(tr("Change…"), this);
    m_change->setObjectName(QStringLiteral("changeAutosavePlace"));
    m_change->setAccessibleName(tr("Change: %1").arg(title));
    m_change->setAutoDefault(false);
    m_reset = iconButton(QStringLiteral("resetAutosavePlace"), QStringLiteral("reset"), tr("Reset: %1").arg(title), this);
    auto* meaning = new QuietLabel(
        tr("What is there moves along when the folder changes. A project keeps its own beside its file."), this);
    m_problem->setObjectName(QStringLiteral("autosaveProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, theme::kGrid);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(theme::kGrid / 4);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_path, 0, 1);
    grid->addWidget(m_change, 0, 2);
    grid->addWidget(m_reset, 0, 3);
    grid->addWidget(meaning, 1, 0, 1, 3);
    grid->addWidget(m_problem, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_change, &QPushButton::clicked, this, &AutosaveField::choose);
    connect(m_reset, &QToolButton::clicked, this, [this] { propose({}); });
    connect(&place, &AutosavePlace::failed, this, [this](const Error& error) {
        show();
        tell(textOf(error.text()));
    });
    connect(&place, &AutosavePlace::moved, this, [this](int inUse) {
        show();
        emit said(inUse == 0 ? tr("Unsaved work is kept in %1 from now on").arg(m_path->text())
                             : tr("Unsaved work is kept in %1 from now on; what another window keeps stays where it "
                                  "was, and is offered from there")
                                   .arg(m_path->text()));
    });
    show();
}

void AutosaveField::show()
{
    m_path->setText(QDir::toNativeSeparators(m_place.folder()));
    m_change->setEnabled(true);
    m_reset->setEnabled(!m_place.isUsual());
}

void AutosaveField::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AutosaveField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Folder of unsaved work"), m_place.folder());
    dialog->setObjectName(QStringLiteral("autosaveFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &AutosaveField::propose);
    dialog->open();
}

void AutosaveField::propose(const QString& to)
{
    tell({});
    m_change->setEnabled(false);
    m_reset->setEnabled(false);
    m_place.look(to, [this](const AutosavePlace::Plan& plan) {
        show();
        plan.status ? askFor(plan) : tell(textOf(plan.status.error().text()));
    });
}

void AutosaveField::askFor(const AutosavePlace::Plan& plan)
{
    const KeptThings& things = plan.things;
    const QString what =
        things.bytes == 0
            ? tr("Nothing is kept at the moment.")
            : tr("What is kept there now moves along: %1. What another window keeps stays until that window closes, "
                 "and is offered all the same.")
                  .arg(QLocale().formattedDataSize(static_cast<qint64>(things.bytes)));
    ask(window(), tr("Keep unsaved work in %1?").arg(QDir::toNativeSeparators(textOf(plan.to))), what,
        {tr("Leave it where it is"), tr("Move it")}, [this, plan](int answer) {
            if (answer != 1)
                return;
            m_change->setEnabled(false);
            m_reset->setEnabled(false);
            m_place.move(plan);
        });
}

} // namespace shelf
