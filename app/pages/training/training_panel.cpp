// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_panel.h"

#include "app/pages/training/job_line.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/training/settings_form.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

constexpr int kProgressSteps = 1000;

QString groupTitle(PresetGroup group)
{
    switch (group) {
    case PresetGroup::system:
        return TrainingPanel::tr("Published systems");
    case PresetGroup::rating:
        return TrainingPanel::tr("Rating prediction");
    case PresetGroup::ranking:
        return TrainingPanel::tr("Ranking");
    case PresetGroup::baseline:
        break;
    }
    return TrainingPanel::tr("Baselines");
}

/// The presets' names under a heading for each group, which cannot be chosen.
void fillPresets(QComboBox* box)
{
    auto* items = qobject_cast<QStandardItemModel*>(box->model());
    const Preset* before = nullptr;
    for (const Preset& preset : presets()) {
        if (!before || before->group != preset.group) {
            auto* heading = new QStandardItem(groupTitle(preset.group));
            heading->setFlags(Qt::NoItemFlags);
            QFont font = box->font();
            font.setWeight(QFont::DemiBold);
            heading->setFont(font);
            items->appendRow(heading);
        }
        box->addItem(textOf(preset.name));
        box->setItemData(box->count() - 1, textOf(preset.title), Qt::ToolTipRole);
        before = &preset;
    }
    box->setMaxVisibleItems(box->count());
}

/// Lets those be chosen that can learn from the data; the others say why they cannot.
void offerPresets(QComboBox* box, const Dataset* data)
{
    auto* items = qobject_cast<QStandardItemModel*>(box->model());
    for (int row = 0; row < box->count(); ++row) {
        const Preset* preset = findPreset(box->itemText(row).toStdString());
        if (!preset)
            continue; // a heading
        const std::string refusal = data ? refusalWords(preset->settings, *data) : std::string();
        items->item(row)->setEnabled(refusal.empty());
        items->item(row)->setToolTip(refusal.empty() ? textOf(preset->title)
                                                     : QString::fromStdString(refusal));
    }
}

/// Gives each setting that differs between the two and still is as in `from` the value it has in `to`;
/// whether there was any.
bool takeOver(RunSettings& settings, const RunSettings& from, const RunSettings& to)
{
    bool any = false;
    for (const Parameter& parameter : parameterTable()) {
        const std::string before = parameter.get(from), after = parameter.get(to);
        if (before != after && parameter.get(settings) == before)
            any = parameter.set(settings, after).ok() || any;
    }
    return any;
}

} // namespace

TrainingPanel::TrainingPanel(QAction* train, QAction* pause, QAction* stop, QWidget* parent)
    : QWidget(parent),
      m_preset(new QComboBox(this)),
      m_summary(new QLabel(this)),
      m_form(new SettingsForm(this)),
      m_hint(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    auto* presetLabel = new QLabel(tr("Preset"), this);
    presetLabel->setBuddy(m_preset);
    m_preset->setObjectName(QStringLiteral("preset"));
    m_preset->setAccessibleName(tr("Preset"));
    fillPresets(m_preset);
    QToolButton* about =
        iconButton(QStringLiteral("aboutPreset"), QStringLiteral("info"), tr("About this model"), this,
                   tr("What this model computes, when it is good, and its source"));
    connect(about, &QToolButton::clicked, this, &TrainingPanel::aboutRequested);
    connect(m_preset, &QComboBox::activated, this, &TrainingPanel::choosePreset);
    m_summary->setObjectName(QStringLiteral("presetSummary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    connect(m_form, &SettingsForm::settingsChanged, this, &TrainingPanel::settingsChanged);
    // Later, as the form is still at work on its own change.
    connect(m_form, &SettingsForm::kindChosen, this, &TrainingPanel::adoptKind, Qt::QueuedConnection);
    connect(m_form, &SettingsForm::problemChanged, this, &TrainingPanel::problemChanged);

    m_train = addButton(train, tr("Train"), QStringLiteral("play"));
    m_train->setProperty("primary", true);
    m_pause = addButton(pause, tr("Pause"), QStringLiteral("pause"));
    m_stop = addButton(stop, tr("Stop"), QStringLiteral("stop"));
    m_pause->setCheckable(true);

    m_hint->setObjectName(QStringLiteral("trainingHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() * 2); // so that nothing jumps
    m_progress->setObjectName(QStringLiteral("trainingProgress"));
    m_progress->setAccessibleName(tr("Progress of training"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kGrid / 2);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(theme::kGrid);
    top->addWidget(presetLabel);
    top->addWidget(m_preset, 1);
    top->addWidget(about);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_train, 2);
    buttons->addWidget(m_pause, 1);
    buttons->addWidget(m_stop, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_hint);
    setSettings(presets().front().settings);
    recolor();
}

QPushButton* TrainingPanel::addButton(QAction* action, const QString& name, const QString& icon)
{
    auto* button = new QPushButton(name, this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(name);
    button->setProperty("iconName", icon);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

const RunSettings& TrainingPanel::settings() const
{
    return m_form->settings();
}

void TrainingPanel::setSettings(const RunSettings& settings)
{
    m_fitted = false; // whatever they are, they are meant
    put(settings);
}

void TrainingPanel::put(const RunSettings& settings)
{
    const Preset* preset = findPreset(settings.preset);
    m_preset->setCurrentText(QString::fromStdString(settings.preset));
    m_form->setSettings(settings, preset ? preset->settings : settings);
    showSummary();
}

RunSettings TrainingPanel::fitted(RunSettings settings)
{
    m_fitted = m_data && fitToData(settings, *m_data);
    m_fittedPreset = settings;
    return settings;
}

void TrainingPanel::setData(std::shared_ptr<const Dataset> ratings)
{
    m_data = std::move(ratings);
    offerPresets(m_preset, m_data.get());
    if (chooseUsual())
        return;
    const Preset* preset = findPreset(m_form->settings().preset);
    if (!preset || preset->settings.kind != m_form->settings().kind)
        return;
    RunSettings settings = m_form->settings();
    bool changed = false;
    if (m_fitted) // the data that it was changed for are gone
        changed = takeOver(settings, m_fittedPreset, preset->settings);
    m_fitted = takeOver(settings, preset->settings, fitted(preset->settings)); // what the person chose stays
    if (changed || m_fitted)
        put(settings);
}

/// Whether the form's model could learn nothing from the data, or was chosen for others where another could
/// not, and gave way to the one that is usual for these.
bool TrainingPanel::chooseUsual()
{
    if (!m_data)
        return false;
    const Preset& usual = usualPreset(m_data.get());
    const bool cannot = !refusalWords(m_form->settings(), *m_data).empty();
    const bool goesBack = m_isForTaken && !m_data->onlyTaken;
    m_isForTaken = cannot || (m_isForTaken && m_data->onlyTaken);
    if (!cannot && !goesBack)
        return false;
    RunSettings settings = fitted(usual.settings);
    settings.split = m_form->settings().split;
    settings.seed = m_form->settings().seed;
    put(settings);
    return true;
}

void TrainingPanel::choosePreset(int index)
{
    const Preset* preset = findPreset(m_preset->itemText(index).toStdString());
    if (!preset)
        return;
    m_isForTaken = false;
    const RunSettings before = m_form->settings();
    const bool changed = m_form->changedCount() > (m_fitted ? 1 : 0);
    m_form->setSettings(fitted(preset->settings), preset->settings);
    showSummary();
    if (changed)
        emit presetReplaced(before);
}

/// What was set for one kind of model means little for another: it starts from its own first preset, on the
/// same split and seed.
void TrainingPanel::adoptKind()
{
    const RunSettings before = m_form->settings();
    const ModelKind* const kind = before.kind;
    const std::span<const Preset> all = presets();
    const auto preset = std::find_if(
        all.begin(), all.end(), [kind](const Preset& candidate) { return candidate.settings.kind == kind; });
    if (preset == all.end() || before.preset == preset->name)
        return;
    RunSettings settings = fitted(preset->settings);
    settings.split = before.split;
    settings.seed = before.seed;
    put(settings);
}

void TrainingPanel::showSummary()
{
    const Preset* preset = findPreset(m_form->settings().preset);
    m_summary->setText(preset ? tr("%1. %2").arg(textOf(preset->title), textOf(preset->summary)) : QString());
}

void TrainingPanel::setHint(const QString& text, bool isProblem)
{
    m_hintIsProblem = isProblem;
    m_hint->setText(text);
    recolor();
}

void TrainingPanel::showProgress(const TrainingProgress& progress, double ratingsPerSecond)
{
    const QLocale locale;
    QStringList parts{
        tr("Epoch %1 of %2").arg(locale.toString(progress.epoch), locale.toString(progress.epochs))};
    if (ratingsPerSecond > 0)
        parts << tr("%1 ratings/s").arg(locale.toString(std::round(ratingsPerSecond / 1000) * 1000, 'f', 0));
    if (progress.secondsLeft > 0)
        parts << tr("%1 left").arg(durationText(progress.secondsLeft));
    setHint(parts.join(QStringLiteral(" · ")), false);
    const double share = progress.steps == 0 ? 0 : double(progress.step) / double(progress.steps);
    m_progress->setValue(static_cast<int>(share * kProgressSteps));
}

void TrainingPanel::setTraining(bool running, bool paused)
{
    m_progress->setVisible(running);
    if (!running)
        m_progress->setValue(0);
    m_pause->setChecked(paused);
    m_pause->setProperty("iconName", paused ? QStringLiteral("play") : QStringLiteral("pause"));
    recolor();
}

void TrainingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void TrainingPanel::recolor()
{
    const ThemeColors colors = theme::colors();
    setTextColor(m_summary, colors.subdued);
    setTextColor(m_hint, m_hintIsProblem ? colors.error : colors.subdued);
    for (QPushButton* button : {m_pause, m_stop})
        if (button)
            button->setIcon(theme::icon(button->property("iconName").toString()));
}

} // namespace shelf
