// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rate_limits_dialog.h"

#include "ui/models/safe_text.h"
#include "ui/widgets/label_column.h"
#include "ui/widgets/quota_edit.h"
#include "ui/widgets/rate_edit.h"
#include "ui/widgets/rate_terms_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

QLabel* makeHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

QDialogButtonBox* makeButtons(QDialog& dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

GroupLimitsDialog::GroupLimitsDialog(const QString& title, const api::GroupOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_terms(new RateTermsEdit(RateTermsEdit::Subject::Group))
    , m_quota(new QuotaEdit)
{
    setObjectName(QStringLiteral("groupLimitsDialog"));
    setWindowTitle(tr("Limits of %1").arg(safeText(title)));
    m_terms->setTerms(options);
    m_quota->setQuota(options.quota);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_terms);
    auto* form = new QFormLayout;
    form->addRow(tr("&Quota"), m_quota);
    layout->addLayout(form);
    alignLabels(*this);
    layout->addWidget(makeHint(tr("They hold for all torrents of the category together.")));
    layout->addWidget(makeButtons(*this));
}

api::GroupOptions GroupLimitsDialog::options() const
{
    api::GroupOptions options = m_terms->terms();
    options.quota = m_quota->quota();
    return options;
}

TagLimitsDialog::TagLimitsDialog(const QString& title, const api::TagOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_terms(new RateTermsEdit(RateTermsEdit::Subject::Tag))
    , m_saveFolder(options.saveFolder)
{
    setObjectName(QStringLiteral("tagLimitsDialog"));
    setWindowTitle(tr("Limits of %1").arg(safeText(title)));
    api::GroupOptions terms;
    terms.downloadLimit = options.downloadLimit;
    terms.uploadLimit = options.uploadLimit;
    m_terms->setTerms(terms);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_terms);
    layout->addWidget(makeHint(
        tr("They hold for all torrents with the tag together. For a torrent with several tags the limits of "
           "all of them hold.")));
    layout->addWidget(makeButtons(*this));
}

api::TagOptions TagLimitsDialog::options() const
{
    const api::GroupOptions terms = m_terms->terms();
    return {terms.downloadLimit, terms.uploadLimit, m_saveFolder};
}

PeerLimitsDialog::PeerLimitsDialog(const QString& title, const swarm::PeerLimits& limits, QWidget* parent)
    : QDialog(parent)
    , m_download(new RateEdit)
    , m_upload(new RateEdit)
{
    setObjectName(QStringLiteral("peerLimitsDialog"));
    setWindowTitle(tr("Limits of %1").arg(safeText(title)));
    m_download->setObjectName(QStringLiteral("peerDownload"));
    m_upload->setObjectName(QStringLiteral("peerUpload"));
    for (RateEdit* edit : {m_download, m_upload}) {
        edit->setPlaceholderText(tr("As in the settings"));
    }
    m_download->setRate(limits.download);
    m_upload->setRate(limits.upload);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Download limit"), m_download);
    form->addRow(tr("&Upload limit"), m_upload);
    form->addRow(makeHint(tr("They also hold when the peer comes back, as long as the torrent runs.")));
    form->addRow(makeButtons(*this));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

swarm::PeerLimits PeerLimitsDialog::limits() const
{
    return {m_download->rate(), m_upload->rate()};
}

} // namespace freshet::ui
