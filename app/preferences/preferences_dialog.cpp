// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_dialog.h"

#include "app/base/ask.h"
#include "app/preferences/autosave_field.h"
#include "app/preferences/cache_use.h"
#include "app/preferences/preferences.h"
#include "app/preferences/setting_field.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr SettingGroup kGroups[] = {SettingGroup::appearance, SettingGroup::covers, SettingGroup::safety,
                                    SettingGroup::work,       SettingGroup::cache,  SettingGroup::memory};

} // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, Jobs& jobs, const QList<KeptFolder>& folders,
                                     QWidget* parent, AutosavePlace* autosave)
    : QDialog(parent),
      m_preferences(preferences),
      m_jobs(jobs),
      m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("textsOf", QByteArray("SettingRows"));
    setWindowTitle(tr("Settings"));
    m_words->setObjectName(QStringLiteral("settingWords"));
    m_words->setAccessibleName(tr("Find a setting"));
    m_words->setPlaceholderText(tr("Find a setting"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("settingGroups"));
    m_list->setAccessibleName(tr("Groups of settings"));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields are walked through

    auto* inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(2 * theme::kGrid, 0, 2 * theme::kGrid, 0);
    fill(folders, autosave);
    m_nothing = new QLabel(tr("No setting has these words."), inside);
    m_nothing->setObjectName(QStringLiteral("noSetting"));
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_scroll->setWidget(inside);
    const auto fit = [this] { m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * theme::kGrid); };
    fit();
    connect(m_list->model(), &QAbstractItemModel::dataChanged, this, fit); // in another language

    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    connect(m_words, &QLineEdit::textChanged, this, &PreferencesDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_words->clear();
        narrow();
    });
    m_list->setCurrentRow(0);
    narrow();
    m_words->setFocus();
    const QSize wanted(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30);
    resize(parent ? wanted.boundedTo(parent->size() - QSize(4 * theme::kGrid, 8 * theme::kGrid)) : wanted);
}

PreferencesDialog::Group& PreferencesDialog::addGroup(const QString& title)
{
    QWidget* inside = m_column->parentWidget();
    auto* heading = new QLabel(title, inside);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, theme::kGrid, 0, theme::kGrid / 2);
    m_column->addWidget(heading);
    m_list->addItem(title);
    m_groups.append({title, heading, {}, {}});
    return m_groups.last();
}

void PreferencesDialog::fill(const QList<KeptFolder>& folders, AutosavePlace* autosave)
{
    QWidget* inside = m_column->parentWidget();
    for (const SettingGroup key : kGroups) {
        Group& group = addGroup(groupTitle(key));
        for (const SettingRow& row : settingRows()) {
            if (row.group != key)
                continue;
            auto* field = new SettingField(m_preferences, row, inside);
            m_column->addWidget(field);
            group.fields.append(field);
        }
        if (key == SettingGroup::safety && autosave) {
            auto* place = new AutosaveField(*autosave, inside);
            connect(place, &AutosaveField::said, this, &PreferencesDialog::said);
            m_column->addWidget(place);
            group.others.append(place);
        }
        if (key == SettingGroup::cache) {
            auto* use = new CacheUse(m_jobs, inside);
            connect(use, &CacheUse::said, this, &PreferencesDialog::said);
            m_column->addWidget(use);
            group.others.append(use);
        }
    }
    Group& places = addGroup(tr("Folders"));
    for (const KeptFolder& folder : folders) {
        QWidget* line = makeFolder(folder);
        m_column->addWidget(line);
        places.others.append(line);
    }
}

QWidget* PreferencesDialog::makeFolder(const KeptFolder& folder)
{
    auto* line = new QWidget(m_column->parentWidget());
    line->setProperty("words", QString(folder.title + QLatin1Char(' ') + folder.path));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, theme::kGrid / 2);
    auto* title = new QLabel(folder.title, line);
    auto* path = new ElidedLabel(line);
    path->setText(QDir::toNativeSeparators(folder.path));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* open = new QPushButton(tr("Open"), line);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open: %1").arg(folder.title));
    connect(open, &QPushButton::clicked, this, [this, folder] {
        if (!QFileInfo::exists(folder.path))
            emit said(tr("%1: there is nothing yet").arg(folder.title));
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder.path));
    });
    row->addWidget(title);
    row->addWidget(path, 1);
    row->addWidget(open);
    return line;
}

QWidget* PreferencesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("&Reset all…"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("resetAll"));
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &PreferencesDialog::askToResetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PreferencesDialog::askToResetAll()
{
    ask(this, tr("Reset all settings?"),
        tr("Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay, "
           "and so does the folder of unsaved work."),
        {tr("Keep them"), tr("Reset")}, [this](int answer) {
            if (answer != 1)
                return;
            m_preferences.resetAll();
            emit said(tr("All settings are as at the first start"));
        });
}

void PreferencesDialog::find(const QString& words)
{
    m_words->setText(words);
    m_words->setFocus();
}

void PreferencesDialog::narrow()
{
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isAny = false;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        const bool isChosen = words.isEmpty() && m_list->currentRow() == static_cast<int>(i);
        bool isShown = false;
        for (SettingField* field : group.fields) {
            const bool fits = isChosen || (!words.isEmpty() && field->isFoundBy(words));
            field->setVisible(fits);
            isShown = isShown || fits;
        }
        for (QWidget* other : group.others) {
            const QString text = group.title + QLatin1Char(' ') + other->property("words").toString();
            const bool fits = isChosen || (!words.isEmpty() &&
                                           std::all_of(words.begin(), words.end(), [&](const QString& word) {
                                               return text.contains(word, Qt::CaseInsensitive);
                                           }));
            other->setVisible(fits);
            isShown = isShown || fits;
        }
        group.heading->setVisible(isShown);
        isAny = isAny || isShown;
    }
    m_nothing->setVisible(!isAny);
}

} // namespace shelf
