// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/cleaning_panel.h"

#include "app/pages/import/cleaning_plan.h"
#include "app/pages/import/form_beside.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/import/cleaning_steps_model.h"
#include "widgets/import/option_form.h"
#include "widgets/import/option_words.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/counted.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace shelf {

namespace {

constexpr theme::UnitSize kLeastSteps(24 * theme::kGrid, 14 * theme::kGrid); ///< with what is said above them

QString sizeText(const DataSize& size)
{
    return CleaningPanel::tr("%1, %2, %3", "ratings, readers, books")
        .arg(Counted::ratings(size.ratings), Counted::readers(size.readers), Counted::books(size.books));
}

} // namespace

CleaningPanel::CleaningPanel(CleaningPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_form(new OptionForm({OptionGroup::cleaning})),
      m_state(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_steps(new CleaningStepsModel(this)),
      // Reached after the form, beside which they are put later.
      m_table(plainTable(QStringLiteral("cleaningSteps"), tr("What each step leaves"), nullptr)),
      m_undo(new QPushButton(tr("&Undo"))),
      m_nothing(new QPushButton(tr("Leave &nothing out"))),
      m_apply(new QPushButton(tr("&Apply")))
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("cleaningForm"));
    scroll->setAccessibleName(tr("What is left out"));
    m_form->layout()->setContentsMargins(0, 0, theme::kGrid, 0);
    scroll->setWidget(m_form);

    m_state->setObjectName(QStringLiteral("cleaningState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    QFont bold = m_state->font();
    bold.setWeight(QFont::DemiBold);
    m_state->setFont(bold);
    m_problem->setObjectName(QStringLiteral("cleaningProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_table->setModel(m_steps);
    m_table->setSortingEnabled(false); // they follow one another
    m_table->setWordWrap(true);        // a step may have two parts
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CleaningStepsModel::kStep, QHeaderView::Stretch);
    m_undo->setObjectName(QStringLiteral("undoCleaning"));
    m_undo->setAccessibleName(tr("Undo what was applied last"));
    m_nothing->setObjectName(QStringLiteral("cleanNothing"));
    m_nothing->setAccessibleName(tr("Leave nothing out"));
    m_apply->setObjectName(QStringLiteral("applyCleaning"));
    m_apply->setAccessibleName(tr("Apply to the open data"));
    m_apply->setProperty("primary", true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_nothing);
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    auto* beside = new QWidget;
    auto* right = new QVBoxLayout(beside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme::kGrid);
    right->addWidget(m_state);
    right->addWidget(m_problem);
    right->addWidget(m_table, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, theme::kGrid, 0, 0);
    all->setSpacing(theme::kGrid);
    all->addWidget(new FormBeside(scroll, beside, kLeastSteps, this), 1);
    all->addLayout(buttons);

    connect(m_form, &OptionForm::answered, this, &CleaningPanel::say);
    connect(m_apply, &QPushButton::clicked, &plan, &CleaningPlan::apply);
    connect(m_undo, &QPushButton::clicked, &plan, &CleaningPlan::undo);
    connect(m_nothing, &QPushButton::clicked, &plan, &CleaningPlan::sayNothing);
    connect(&plan, &CleaningPlan::forgotten, m_form, &OptionForm::clearProblems);
    connect(&plan, &CleaningPlan::changed, this, &CleaningPanel::showPlan);
    recolor();
    showPlan();
}

void CleaningPanel::say(const QString& key, const QString& value)
{
    const Status said = m_plan.say(key.toStdString(), value.toStdString());
    m_form->setProblem(key, said ? QString() : QString::fromStdString(said.error().advice));
}

void CleaningPanel::showPlan()
{
    m_form->setShown([this](const ReadingOption& option) { return m_plan.applies(option); });
    m_form->setValues(m_plan.wanted(), {});
    const CleaningPlan::Effect* effect = m_plan.effect();
    if (effect)
        m_steps->setSteps(effect->before, effect->data->cleaned);
    else if (!m_plan.isWorking())
        m_steps->clear();
    m_table->setEnabled(effect != nullptr);
    if (m_plan.isWorking())
        m_state->setText(tr("Working out what is left…"));
    else if (!effect)
        m_state->setText(m_plan.problem() ? tr("This cannot be applied") : tr("Stopped"));
    else if (m_plan.isApplied())
        m_state->setText(tr("The open data: %1").arg(sizeText(effect->after)));
    else
        m_state->setText(tr("To be applied: %1 would be left").arg(sizeText(effect->after)));
    const std::optional<Error>& problem = m_plan.problem();
    m_problem->setText(problem ? problemText(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_apply->setEnabled(m_plan.canApply());
    m_undo->setEnabled(m_plan.canUndo());
    m_nothing->setEnabled(!(m_plan.wanted().cleaning == CleaningOptions()));
}

void CleaningPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_plan.look();
}

void CleaningPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem)
        recolor();
}

void CleaningPanel::recolor()
{
    setTextColor(m_problem, theme::colors().error);
}

} // namespace shelf
