// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/cleaning_panel.h"

#include "app/pages/import/cleaning_plan.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/import/cleaning_steps_model.h"
#include "widgets/import/option_form.h"
#include "widgets/import/option_words.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTableView>

namespace shelf {

namespace {

constexpr int kNarrowCleaning = 84 * theme::kGrid;
constexpr int kCleaningForm = 50 * theme::kGrid;
constexpr int kLeastSteps = 12 * theme::kGrid;

QString sizeText(const DataSize& size)
{
    const QLocale locale;
    const auto count = [&](std::uint64_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    return CleaningPanel::tr("%1 ratings by %2 readers of %3 books")
        .arg(count(size.ratings), count(size.readers), count(size.books));
}

} // namespace

CleaningPanel::CleaningPanel(CleaningPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_scroll(new QScrollArea(this)),
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
    m_scroll->setObjectName(QStringLiteral("cleaningForm"));
    m_scroll->setAccessibleName(tr("What is left out"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form->layout()->setContentsMargins(0, 0, theme::kGrid, 0);
    m_scroll->setWidget(m_form);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);

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
    m_table->setMinimumHeight(kLeastSteps);
    m_table->setWordWrap(true); // a step may have two parts
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
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::kGrid);
    right->addWidget(m_state);
    right->addWidget(m_problem);
    right->addWidget(m_table, 1);
    right->addLayout(buttons);
    m_sides->setContentsMargins(0, theme::kGrid, 0, 0);
    m_sides->setSpacing(2 * theme::kGrid);
    m_sides->addWidget(m_scroll, 1);
    m_sides->addLayout(right, 1);

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

void CleaningPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrowCleaning;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_scroll->setFixedWidth(isNarrow ? QWIDGETSIZE_MAX : kCleaningForm);
    if (isNarrow)
        m_scroll->setMinimumWidth(0);
    m_sides->setStretch(0, isNarrow ? 3 : 1); // nine fields, and a row or two of steps
    m_sides->setStretch(1, isNarrow ? 2 : 1);
    m_scroll->setMinimumHeight(kLeastSteps);
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
