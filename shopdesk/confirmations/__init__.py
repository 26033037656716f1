"""Order confirmation sheets (订单确认表) and shipping: what the buyer confirmed, and what goes on the parcel."""
