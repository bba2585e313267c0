// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/create_torrent.h"
#include "engine/api/fault.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace freshet::ui {

/// Asks what a new torrent is to be made from, and stays open while it is made.
class CreateTorrentDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CreateTorrentDialog(QWidget* parent = nullptr);

    /// What was chosen.
    [[nodiscard]] api::CreateTorrentRequest request() const;
    [[nodiscard]] bool seedsAfterwards() const;

    void setContent(const QString& path);
    /// What content() consists of; nothing while that is found out.
    void setSummary(const std::optional<api::ContentSummary>& summary);
    /// Something is wrong with the content.
    void setContentFault(const api::Fault& fault);
    /// It is being made: 0 to 1000. Nothing can be changed meanwhile.
    void setProgress(int progress);
    /// It was not made; everything can be changed again.
    void setFailed(const api::Fault& fault);

    /// Tiers of addresses, one a line, with an empty line between tiers.
    [[nodiscard]] static QList<QStringList> tiersOf(const QString& text);

Q_SIGNALS:
    /// setSummary() or setContentFault() is to follow.
    void contentChanged(const QString& path);
    void createRequested();
    /// Give up what is being made.
    void cancelRequested();

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildContentRows(QFormLayout& form);
    void buildAddressRows(QFormLayout& form);
    void browse(bool isFolder);
    void browseOutput();
    void contentEdited();
    void retranslate();
    void fillPieceSizes();
    void showSummary();
    void updateButtons();
    void setBusy(bool isBusy);
    [[nodiscard]] metainfo::TorrentFormat format() const;

    QLineEdit* m_content;
    QPushButton* m_chooseFile;
    QPushButton* m_chooseFolder;
    QLabel* m_summaryLine;
    QComboBox* m_format;
    QComboBox* m_pieceSize;
    QPlainTextEdit* m_trackers;
    QPlainTextEdit* m_webSeeds;
    QLineEdit* m_comment;
    QLineEdit* m_source;
    QCheckBox* m_private;
    QLineEdit* m_output;
    QPushButton* m_chooseOutput;
    QCheckBox* m_seed;
    QLabel* m_fault;
    QProgressBar* m_progress;
    QPushButton* m_create;
    QPushButton* m_close;
    QList<QLabel*> m_labels;
    std::optional<api::ContentSummary> m_summary;
    QString m_lookedInto;
    /// The output that was proposed, until another one is chosen.
    QString m_proposedOutput;
    bool m_isBusy = false;
};

} // namespace freshet::ui
