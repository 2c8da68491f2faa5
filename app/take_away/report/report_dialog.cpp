// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_dialog.h"

#include "widgets/help/help_topic.h"
#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

ReportDialog::ReportDialog(const Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_kind(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_readers(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    setHelpTopic(this, QStringLiteral("away-report"));
    m_kind->setObjectName(QStringLiteral("reportKind"));
    m_kind->addItem(tr("Web page (HTML)"));
    m_kind->addItem(tr("Printed pages (PDF)"));
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->addItem(tr("A4"), static_cast<int>(ReportPaper::a4));
    m_paper->addItem(tr("Letter"), static_cast<int>(ReportPaper::letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper())));
    m_readers->setObjectName(QStringLiteral("reportReaders"));
    m_readers->setPlaceholderText(tr("Those with most ratings"));
    m_readers->setToolTip(tr("The numbers of the readers whose books are shown, separated by commas"));
    m_readers->setClearButtonEnabled(true);
    m_problem->setObjectName(QStringLiteral("reportProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextColor(m_problem, theme::colors().error);

    auto* form = new QFormLayout;
    form->addRow(tr("&Write as"), m_kind);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Readers"), m_readers);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::kGrid);
    column->addLayout(form);
    column->addWidget(m_problem);
    m_sections = addList("reportSections", tr("&Sections"));
    m_beside = addList("reportBeside", tr("&Beside these runs"));
    for (const ReportSectionName& section : reportSections()) {
        if (section.id == QLatin1String("comparison"))
            continue; // there where runs are ticked
        auto* item = new QListWidgetItem(section.title, m_sections);
        item->setData(Qt::UserRole, section.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    for (const RunEntry& run : session.runs()) {
        if (!run.run || run.number == session.currentRun())
            continue;
        auto* item = new QListWidgetItem(run.name, m_beside);
        item->setData(Qt::UserRole, run.number);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_beside->count() == 0) {
        m_beside->hide();
        findChild<QLabel*>(QStringLiteral("reportBesideLabel"))->hide();
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("reportWrite"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("reportCancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_readers, &QLineEdit::textChanged, this, &ReportDialog::check);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportDialog::check);
    m_kind->setFocus();
    check();
}

QListWidget* ReportDialog::addList(const char* name, const QString& label)
{
    auto* list = new QListWidget(this);
    list->setObjectName(QLatin1String(name));
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto* title = new QLabel(label, this);
    title->setObjectName(QLatin1String(name) + QStringLiteral("Label"));
    title->setBuddy(list);
    list->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    layout()->addWidget(title);
    layout()->addWidget(list);
    return list;
}

void ReportDialog::check()
{
    QString problem;
    m_chosen.clear();
    const RunPtr run = m_session.current();
    const QStringList ids = m_readers->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (run && !ids.isEmpty()) {
        if (auto readers = readersNamed(*run->data, ids))
            m_chosen = *std::move(readers);
        else
            problem = QString::fromStdString(readers.error().text());
    }
    bool any = false;
    for (int i = 0; i < m_sections->count(); ++i)
        any = any || m_sections->item(i)->checkState() == Qt::Checked;
    if (!any && problem.isEmpty())
        problem = tr("Tick at least one section.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_write->setEnabled(problem.isEmpty());
}

ReportChoice ReportDialog::choice() const
{
    ReportChoice choice;
    bool all = true;
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->item(i)->checkState() == Qt::Checked)
            choice.sections << m_sections->item(i)->data(Qt::UserRole).toString();
        else
            all = false;
    if (all)
        choice.sections.clear();
    else
        choice.sections << QStringLiteral("comparison");
    choice.readers = m_chosen;
    choice.paper = static_cast<ReportPaper>(m_paper->currentData().toInt());
    return choice;
}

std::vector<RunPtr> ReportDialog::beside() const
{
    std::vector<RunPtr> runs;
    for (int i = 0; i < m_beside->count(); ++i) {
        const RunEntry* run = m_session.findRun(m_beside->item(i)->data(Qt::UserRole).toInt());
        if (run && run->run && m_beside->item(i)->checkState() == Qt::Checked)
            runs.push_back(run->run);
    }
    return runs;
}

bool ReportDialog::isPdf() const
{
    return m_kind->currentIndex() == 1;
}

} // namespace shelf
