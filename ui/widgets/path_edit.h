// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace freshet::ui {

/// A folder, or a file: typed, taken from recent ones, or browsed. "~" is the home folder; relative paths
/// start there.
class PathEdit : public QWidget
{
    Q_OBJECT
public:
    explicit PathEdit(QWidget* parent = nullptr);

    /// Absolute and clean, whatever was typed; empty if nothing was.
    [[nodiscard]] QString path() const;
    /// Shown with "~" for the home folder. Does not emit pathChanged().
    void setPath(const QString& path);
    /// Offered in the drop-down.
    void setRecentPaths(const QStringList& paths);
    /// It is a file, of the kinds that file dialogs are given: "Sounds (*.wav)".
    void setFileKinds(const QStringList& kinds);
    /// What the browse dialog is called.
    void setDialogTitle(const QString& title) { m_dialogTitle = title; }
    /// For labels' buddies and tests.
    [[nodiscard]] QComboBox* field() const { return m_field; }

    /// What somebody means who types `text`: absolute and clean; empty if nothing was typed.
    [[nodiscard]] static QString fullPath(const QString& text);
    /// `path` as users read it: with "~".
    [[nodiscard]] static QString shownPath(const QString& path);

public Q_SLOTS:
    /// Opens the dialog of folders.
    void browse();

Q_SIGNALS:
    /// With every letter.
    void pathChanged(const QString& path);
    /// It is meant: Enter was pressed, the field was left, or a path was chosen.
    void pathCommitted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void commit();

    QComboBox* m_field;
    QPushButton* m_button;
    QString m_dialogTitle;
    /// What was shown or committed last.
    QString m_committed;
    /// Empty: it is a folder.
    QStringList m_fileKinds;
};

} // namespace freshet::ui
