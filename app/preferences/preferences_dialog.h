// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace shelf {

class AutosavePlace;
class Preferences;
class SettingField;

/// A folder of the person's in which the program keeps something.
struct KeptFolder {
    QString title;
    QString path;
};

/// The page of settings: by groups, or those that words find. Each holds at once and has a way back.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// autosave: whose folder can be moved; null: none is shown.
    PreferencesDialog(Preferences& preferences, Jobs& jobs, const QList<KeptFolder>& folders,
                      QWidget* parent = nullptr, AutosavePlace* autosave = nullptr);

    /// Those alone that the words find.
    void find(const QString& words);

signals:
    void said(const QString& text);

private:
    struct Group {
        QString title;
        QWidget* heading;
        QList<QWidget*> others; ///< besides fields
        QList<SettingField*> fields;
    };
    void fill(const QList<KeptFolder>& folders, AutosavePlace* autosave);
    Group& addGroup(const QString& title);
    QWidget* makeFolder(const KeptFolder& folder);
    QWidget* makeButtons();
    void narrow();
    void askToResetAll();

    Preferences& m_preferences;
    Jobs& m_jobs;
    QLineEdit* m_words;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_nothing = nullptr;
    QList<Group> m_groups;
};

} // namespace shelf
