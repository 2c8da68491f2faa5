// SPDX-License-Identifier: GPL-3.0-or-later
// Long because a row of the form is made, filled, explained and taken from in one place.
#include "widgets/training/settings_form.h"

#include "engine/parameters/parameter_table.h"
#include "widgets/help/help_button.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/training/parameter_editor.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace shelf {
namespace {

QString limits(const Parameter& parameter)
{
    const QLocale locale;
    if (parameter.type == ParameterType::integer)
        return SettingsForm::tr("%1 to %2.")
            .arg(locale.toString(static_cast<qlonglong>(parameter.min)),
                 locale.toString(static_cast<qlonglong>(parameter.max)));
    if (parameter.type == ParameterType::real)
        return SettingsForm::tr("%1 to %2.")
            .arg(locale.toString(parameter.min, 'g', 6), locale.toString(parameter.max, 'g', 6));
    QStringList choices;
    if (parameter.type == ParameterType::list)
        for (const std::string_view choice : parameter.choices)
            choices << textOf(choice);
    return choices.isEmpty() ? QString() : SettingsForm::tr("Of %1.").arg(listedWords(choices));
}

/// In paragraphs, so that it wraps.
QString tipOf(const Parameter& parameter, const std::string& value)
{
    return QStringLiteral("<p>%1 %2</p>")
        .arg(textOf(meaningOf(parameter, value)).toHtmlEscaped(), limits(parameter))
        .trimmed();
}

constexpr theme::Units kWidestLabel = 18 * theme::kGrid; ///< in one line
constexpr theme::Units kLeastField = 9 * theme::kGrid;
constexpr theme::Units kLeastWords = 15.5 * theme::kGrid; ///< the same of words, where there is nothing to reset
constexpr int kWithReset = 2; ///< columns: of the field, and of the button that resets it

/// Whether a field has words, not a number or a tick.
bool isWords(const QWidget& editor)
{
    return !qobject_cast<const QAbstractSpinBox*>(&editor) && !qobject_cast<const QCheckBox*>(&editor);
}

QString groupTitle(std::string_view group)
{
    return group == "Model"      ? SettingsForm::tr("Model")
           : group == "Training" ? SettingsForm::tr("Training")
           : group == "Data"     ? SettingsForm::tr("Data")
                                 : textOf(group);
}

} // namespace

struct SettingsForm::Row {
    const Parameter* parameter = nullptr;
    QLabel* label = nullptr;
    std::unique_ptr<ParameterEditor> editor;
    QToolButton* reset = nullptr;
    HelpButton* help = nullptr;
    QLabel* problem = nullptr;
    QLabel* groupTitle = nullptr; ///< shown while any row of the group is
};

class SettingsForm::Private {
public:
    RunSettings settings;
    RunSettings base;
    std::vector<std::unique_ptr<Row>> rows;
    QScrollArea* scroll = nullptr;
    QLabel* help = nullptr;
    QCheckBox* advanced = nullptr;
    QPushButton* resetAll = nullptr;
    QString problem;

    const Row* rowOf(const QObject* widget) const
    {
        const auto owns = [widget](const std::unique_ptr<Row>& row) {
            const QWidget* editor = row->editor->widget();
            return widget == editor || widget == row->label || widget == editor->focusProxy();
        };
        const auto row = std::find_if(rows.begin(), rows.end(), owns);
        return row == rows.end() ? nullptr : row->get();
    }
};

/// Words may be longer than the field: until there is something to reset, it has the button's room as well.
/// Not so a number, whose arrows would go away under the pointer.
void SettingsForm::makeWay(const Row& row, bool forReset)
{
    QWidget* editor = row.editor->widget();
    auto* grid = qobject_cast<QGridLayout*>(editor->parentWidget()->layout());
    if (!isWords(*editor) || !grid)
        return;
    int line = 0, column = 0, lines = 0, columns = 0;
    grid->getItemPosition(grid->indexOf(editor), &line, &column, &lines, &columns);
    editor->setMinimumWidth(forReset ? kLeastField : kLeastWords);
    if (const int wanted = forReset ? 1 : kWithReset; columns != wanted)
        grid->addWidget(editor, line, column, lines, wanted);
}

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_private(new Private)
{
    setObjectName(QStringLiteral("settingsForm"));
    setAccessibleName(tr("Settings"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme::kGrid / 2, theme::kGrid);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(theme::kGrid / 2);
    grid->setColumnStretch(1, 1);
    for (const Parameter& parameter : parameterTable())
        addRow(parameter, grid);
    grid->setRowStretch(grid->rowCount(), 1);

    m_private->scroll = new QScrollArea(this);
    m_private->scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_private->scroll->setFrameShape(QFrame::NoFrame);
    m_private->scroll->setWidgetResizable(true);
    m_private->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_private->scroll->setFocusPolicy(Qt::NoFocus);
    m_private->scroll->setWidget(content);
    m_private->scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    m_private->help = new QLabel(this);
    m_private->help->setObjectName(QStringLiteral("settingsHelp"));
    m_private->help->setWordWrap(true);
    m_private->help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_private->help->setMinimumHeight(m_private->help->fontMetrics().lineSpacing() *
                                      3); // so that nothing jumps
    m_private->advanced = new QCheckBox(tr("Advanced settings"), this);
    m_private->advanced->setObjectName(QStringLiteral("advancedSettings"));
    m_private->advanced->setAccessibleName(tr("Advanced settings"));
    m_private->resetAll = new QPushButton(tr("Reset all"), this);
    m_private->resetAll->setObjectName(QStringLiteral("resetAllSettings"));
    m_private->resetAll->setAccessibleName(tr("Reset all settings to the preset"));
    connect(m_private->advanced, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_private->resetAll, &QPushButton::clicked, this, &SettingsForm::resetAll);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(1, 0, 0, 0);
    tools->addWidget(m_private->advanced, 1);
    tools->addWidget(m_private->resetAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_private->scroll, 1);
    layout->addWidget(m_private->help);
    layout->addLayout(tools);
    // Wide enough for its fields and the scroll bar beside them.
    m_private->scroll->setMinimumWidth(content->minimumSizeHint().width() +
                                       m_private->scroll->verticalScrollBar()->sizeHint().width());
    recolor();
    showHelp(nullptr);
    refresh();
}

SettingsForm::~SettingsForm() = default;

void SettingsForm::addRow(const Parameter& parameter, QGridLayout* grid)
{
    auto owned = std::make_unique<Row>();
    Row& row = *owned;
    QWidget* parent = grid->parentWidget();
    int line = grid->rowCount();
    row.parameter = &parameter;
    if (m_private->rows.empty() || m_private->rows.back()->parameter->group != parameter.group) {
        row.groupTitle = new QLabel(groupTitle(parameter.group), parent);
        QFont font = row.groupTitle->font();
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(font.pointSizeF() * 1.05);
        row.groupTitle->setFont(font);
        row.groupTitle->setContentsMargins(0, m_private->rows.empty() ? 0 : theme::kGrid, 0,
                                           theme::kGrid / 2);
        grid->addWidget(row.groupTitle, line++, 0, 1, 4);
    } else {
        row.groupTitle = m_private->rows.back()->groupTitle;
    }

    const QString name = wordsOf(parameter.label);
    const QString key = textOf(parameter.key);
    const QString meaning = tipOf(parameter, parameter.get(m_private->settings));
    row.label = new QLabel(name, parent);
    row.label->setToolTip(meaning);
    row.label->setWordWrap(true); // rather two lines than a field without room
    row.label->setMinimumWidth(std::min<int>(row.label->fontMetrics().horizontalAdvance(name) * 11 / 10,
                                             kWidestLabel)); // room to turn bold
    row.editor = ParameterEditor::create(parameter, parent, [this, &row] { take(row); });
    QWidget* editor = row.editor->widget();
    QWidget* focus = editor->focusProxy() ? editor->focusProxy() : editor;
    focus->setObjectName(QStringLiteral("set_%1").arg(key));
    for (QWidget* widget : {editor, focus}) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(wordsOf(parameter.meaning));
        widget->setToolTip(meaning);
        widget->installEventFilter(this);
        setHelpTopic(widget, topics::ofSetting(parameter.key));
    }
    row.label->setBuddy(focus);
    row.label->installEventFilter(this);
    if (qobject_cast<QAbstractSpinBox*>(editor) || qobject_cast<QComboBox*>(editor))
        editor->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form instead of changing values
    if (!qobject_cast<QCheckBox*>(editor)) {
        editor->setMinimumWidth(isWords(*editor) ? kLeastWords : kLeastField);
        // Words are to be read whole where there is room; numbers need no more than the least.
        editor->setSizePolicy(isWords(*editor) ? QSizePolicy::Expanding : QSizePolicy::Ignored,
                              QSizePolicy::Fixed);
    }

    row.reset = new QToolButton(parent);
    row.reset->setObjectName(QStringLiteral("reset_%1").arg(key));
    row.reset->setAccessibleName(tr("Reset %1").arg(name));
    row.reset->setAutoRaise(true);
    grid->setColumnMinimumWidth(2, row.reset->sizeHint().width()); // kept while no reset button is shown
    connect(row.reset, &QToolButton::clicked, this, [this, &row] {
        row.editor->widget()->setFocus();
        row.problem->clear();
        row.editor->setText(row.parameter->get(m_private->base));
        take(row);
    });
    row.help = new HelpButton(topics::ofSetting(parameter.key), name, wordsOf(parameter.meaning), parent);
    focus->setWhatsThis(row.help->text());
    row.problem = new QLabel(parent);
    row.problem->setWordWrap(true);
    row.problem->hide();

    grid->addWidget(row.label, line, 0);
    grid->addWidget(editor, line, 1, 1, isWords(*editor) ? kWithReset : 1);
    grid->addWidget(row.reset, line, 2);
    grid->addWidget(row.help, line, 3);
    grid->addWidget(row.problem, line + 1, 0, 1, 4);
    m_private->rows.push_back(std::move(owned));
}

void SettingsForm::setSettings(const RunSettings& settings, const RunSettings& base)
{
    m_private->settings = settings;
    m_private->base = base;
    for (const auto& row : m_private->rows)
        row->problem->clear();
    refresh();
    emit settingsChanged(m_private->settings);
}

const RunSettings& SettingsForm::settings() const
{
    return m_private->settings;
}

QString SettingsForm::problem() const
{
    return m_private->problem;
}

int SettingsForm::changedCount() const
{
    const auto differs = [this](const std::unique_ptr<Row>& row) {
        return row->parameter->applies(m_private->settings) &&
               row->parameter->get(m_private->settings) != row->parameter->get(m_private->base);
    };
    return static_cast<int>(std::count_if(m_private->rows.begin(), m_private->rows.end(), differs));
}

void SettingsForm::set(const QString& key, const QString& value)
{
    for (const auto& row : m_private->rows)
        if (textOf(row->parameter->key) == key) {
            row->editor->setText(value.toStdString());
            if (row->parameter->advanced)
                m_private->advanced->setChecked(true);
            take(*row);
            m_private->scroll->ensureWidgetVisible(row->editor->widget());
        }
}

void SettingsForm::resetAll()
{
    setSettings(m_private->base, m_private->base);
}

void SettingsForm::setAdvancedShown(bool shown)
{
    m_private->advanced->setChecked(shown);
}

void SettingsForm::take(Row& row)
{
    const std::string before = row.parameter->get(m_private->settings);
    const ModelKind* const kind = m_private->settings.kind;
    const Status status = row.parameter->set(m_private->settings, row.editor->text());
    if (status) {
        row.problem->clear();
    } else {
        const Error& error = status.error();
        row.problem->setText(textOf(error.words()));
    }
    refresh(&row);
    if (row.parameter->get(m_private->settings) != before)
        emit settingsChanged(m_private->settings);
    if (m_private->settings.kind != kind)
        emit kindChosen();
}

void SettingsForm::refresh(const Row* typedIn)
{
    QLabel* title = nullptr;
    QString problem;
    const bool all = m_private->advanced->isChecked();
    for (const auto& row : m_private->rows) {
        const Parameter& parameter = *row->parameter;
        const std::string value = parameter.get(m_private->settings);
        const std::string normal = parameter.get(m_private->base);
        const bool changed = value != normal;
        const bool applies = parameter.applies(m_private->settings);
        const bool wrong = applies && !row->problem->text().isEmpty();
        // A changed advanced value stays in sight: nothing that decides the result is hidden.
        const bool shown = applies && (!parameter.advanced || all || changed || wrong);
        if (!applies)
            row->problem->clear();
        if (row.get() != typedIn && !wrong && row->editor->text() != value)
            row->editor->setText(value);

        if (!parameter.choiceMeanings.empty()) {
            row->editor->widget()->setToolTip(tipOf(parameter, value));
            row->label->setToolTip(tipOf(parameter, value));
            row->editor->widget()->setAccessibleDescription(textOf(meaningOf(parameter, value)));
            row->help->setMeaning(textOf(meaningOf(parameter, value)));
        }

        QFont font = this->font();
        font.setBold(changed);
        row->label->setFont(font);
        row->label->setVisible(shown);
        row->editor->widget()->setVisible(shown);
        row->help->setVisible(shown);
        row->reset->setVisible(shown && (changed || wrong));
        makeWay(*row, changed || wrong);
        row->reset->setToolTip(tr("Back to %1, the preset's value")
                                   //: A setting without a value
                                   .arg(normal.empty() ? tr("none") : QString::fromStdString(normal)));
        row->problem->setVisible(wrong);
        if (row->groupTitle != title) {
            title = row->groupTitle;
            title->setVisible(false);
        }
        if (shown)
            title->setVisible(true);
        if (wrong && problem.isEmpty())
            problem = tr("%1: %2").arg(wordsOf(parameter.label), row->problem->text());
    }
    m_private->resetAll->setEnabled(changedCount() > 0 || !problem.isEmpty());
    if (problem != m_private->problem) {
        m_private->problem = problem;
        emit problemChanged(problem);
    }
}

void SettingsForm::showHelp(const Row* row)
{
    m_private->help->setText(
        row ? tr("%1: %2").arg(wordsOf(row->parameter->label), wordsOf(row->parameter->meaning))
            : tr("Point at a setting to read what it means. Settings in bold differ from the preset."));
}

bool SettingsForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::Wheel:
        if (widget && !widget->hasFocus() &&
            (qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget))) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::FocusIn:
    case QEvent::Enter:
        showHelp(m_private->rowOf(watched));
        break;
    case QEvent::FocusOut:
    case QEvent::Leave:
        showHelp(focusWidget() ? m_private->rowOf(focusWidget()) : nullptr);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh(); // what a chosen value means
    if (event->type() == QEvent::PaletteChange && m_private->help)
        recolor();
}

void SettingsForm::recolor()
{
    const ThemeColors colors = theme::colors();
    setTextColor(m_private->help, colors.subdued);
    for (const auto& row : m_private->rows) {
        setTextColor(row->problem, colors.error);
        row->reset->setIcon(theme::icon(QStringLiteral("reset")));
    }
}

} // namespace shelf
